package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** Domains, their DNS, and zones. */
@QuarkusTest
class QuarkusDomainTest {

    @Test
    void readsDomain() {
        RestAssured.get("/domains/47").then().statusCode(200).body("name", is("testname.com"));
    }

    @Test
    void addsDnsRecord() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"www\", \"type\": \"A\", \"content\": \"192.0.2.10\"}")
                .post("/domains/47/records")
                .then()
                .statusCode(200);

        RestAssured.get("/domains/47/records").then().statusCode(200).body("records.content", hasItem("192.0.2.10"));
    }

    @Test
    void readsZone() {
        RestAssured.get("/domains/zones/301/60").then().statusCode(200).body("name", is("booble.com"));
    }
}
