package io.github.camelportal.quarkus.deployment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** In dev mode a route is as its source is now, and the simulated portal stays as it was. */
class HotReloadTest {

    private static final int PORT = freePort();

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(archive -> archive.addClasses(SampleDeskRoutes.class, SampleDeskResource.class)
                    .addAsResource(
                            new StringAsset("quarkus.http.port=%1$d\nquarkus.http.test-port=%1$d".formatted(PORT)),
                            "application.properties"))
            .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.SEVERE.intValue());

    @Test
    void reloadsRouteAndKeepsPortal() {
        String portal = get("/desk/portal");
        String number = call().body("Server is down").post("/desk").asString();
        assertThat(get("/desk/" + number)).isEqualTo("first: Server is down");

        APPLICATION.modifySourceFile(SampleDeskRoutes.class, source -> source.replace("first: ", "second: "));

        assertThat(get("/desk/" + number)).isEqualTo("second: Server is down");
        assertThat(get("/desk/portal")).isEqualTo(portal);
        // There is none about a missing container runtime either, which the simulated portal does not need.
        assertThat(APPLICATION.getLogRecords())
                .extracting(LogRecord::getMessage)
                .isEmpty();
    }

    private static String get(String path) {
        return call().get(path).then().statusCode(200).extract().asString();
    }

    private static RequestSpecification call() {
        return RestAssured.given().port(PORT);
    }

    /** Not the usual one, so that two builds can run at a time. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
