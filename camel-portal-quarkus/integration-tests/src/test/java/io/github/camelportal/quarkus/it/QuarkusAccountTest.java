package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Endpoints use the account that they name: a bean that CDI produces, or one that is written in the properties. */
@QuarkusTest
class QuarkusAccountTest {

    @ParameterizedTest
    @CsvSource({"produced, of-the-produced-one", "configured, of-the-configured-one"})
    void logsInAsAccountOfBean(String account, String password) {
        RestAssured.get("/accounts/" + account).then().statusCode(200).body(is("refused"));

        RestAssured.given()
                .body(password)
                .post("/accounts/contacts/" + account + "@example.com")
                .then()
                .statusCode(200)
                .body(is("added"));

        RestAssured.get("/accounts/" + account).then().statusCode(200).body(containsString("\"client\""));
    }
}
