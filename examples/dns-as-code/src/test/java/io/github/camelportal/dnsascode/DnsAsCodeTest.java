package io.github.camelportal.dnsascode;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.apache.camel.main.Main;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;

/** The application does what its README says, with a simulated portal. */
@Timeout(120)
class DnsAsCodeTest {

    private static final String CREDENTIALS = "dns:change-me";

    private final PortalSimulator portal = PortalSimulator.start();
    private final HttpClient http = HttpClient.newHttpClient();
    private Main main;
    private int port;

    @TempDir
    private Path zones;

    @BeforeEach
    void findPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        main.stop();
        portal.close();
    }

    private void start(boolean dryRun) {
        main = DnsAsCodeMain.newMain(portal);
        main.addOverrideProperty("zones.folder", zones.toString());
        main.addOverrideProperty("zones.dryRun", String.valueOf(dryRun));
        main.addOverrideProperty("zones.delay", "100");
        main.addOverrideProperty("camel.server.port", String.valueOf(port));
        main.start();
    }

    private List<String> records() {
        List<?> records = main.getCamelContext()
                .createProducerTemplate()
                .requestBody("portal:dns/records?domainId=47", null, List.class);
        return records.stream()
                .map(DnsRecord.class::cast)
                .map(each -> (each.name().isEmpty() ? "@" : each.name()) + " " + each.type() + " " + each.content())
                .toList();
    }

    private long writes() {
        return portal.requests().stream()
                .filter(request -> !request.method().equals("GET"))
                .count();
    }

    private HttpResponse<String> send(String credentials, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII)));
        if (json != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(json));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String update(String query) {
        return send(CREDENTIALS, "/nic/update?" + query, null).body();
    }

    private static void awaitUntil(java.util.function.BooleanSupplier condition) {
        Awaitility.await().atMost(java.time.Duration.ofSeconds(60)).until(condition::getAsBoolean);
    }

    @Test
    void makesZoneAsFileSaysWhenFileChanges() throws IOException {
        portal.staff().domains().addRecord("47", "home", "A", "192.0.2.200");
        Path file = zones.resolve("testname.com.yaml");
        Files.copy(Path.of("zones", "testname.com.yaml"), file);
        start(false);

        awaitUntil(() -> records().contains("shop CNAME www.testname.com."));
        awaitUntil(() -> !records().contains("test A 100.100.10.1"));
        assertThat(records()).hasSize(7).contains("home A 192.0.2.200", "www AAAA 2001:db8::80");

        long before = writes();
        Files.writeString(file, Files.readString(file).replace("192.0.2.80", "192.0.2.81"));
        awaitUntil(() -> records().contains("www A 192.0.2.81"));
        assertThat(writes()).isEqualTo(before + 1);
    }

    @Test
    void changesNothingWhenDryRun() throws IOException {
        Files.copy(Path.of("zones", "testname.com.yaml"), zones.resolve("testname.com.yaml"));
        start(true);

        awaitUntil(() -> portal.requests().stream().anyMatch(request -> request.matches("GET", "/domain/47/dns")));
        assertThat(records()).contains("test A 100.100.10.1");
        assertThat(writes()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"fqdn\":\"_acme-challenge.www.testname.com.\",\"value\":\"pmWkWSBCL51Bfkhn79xPuKBKHz__H6B-mY6G9_eieuM\"}",
                "{\"domain\":\"www.testname.com\",\"token\":\"t\",\"keyAuth\":\"123\"}"
            })
    void hasChallengeBetweenPresentAndCleanup(String request) {
        start(true);
        String listed = "_acme-challenge.www TXT pmWkWSBCL51Bfkhn79xPuKBKHz__H6B-mY6G9_eieuM";

        assertThat(send(CREDENTIALS, "/present", request).statusCode()).isEqualTo(200);
        assertThat(records()).contains(listed);
        assertThat(send(CREDENTIALS, "/present", request).statusCode()).isEqualTo(200);
        assertThat(records()).containsOnlyOnce(listed);
        assertThat(send(CREDENTIALS, "/cleanup", request).statusCode()).isEqualTo(200);
        assertThat(records()).doesNotContain(listed);
    }

    @Test
    void refusesRequestsOfStrangersAndForOtherDomains() {
        start(true);

        assertThat(send("dns:guess", "/present", "{}").statusCode()).isEqualTo(401);
        assertThat(send("dns:guess", "/nic/update?hostname=home.testname.com&myip=192.0.2.1", null))
                .satisfies(response -> {
                    assertThat(response.statusCode()).isEqualTo(401);
                    assertThat(response.body()).isEqualTo("badauth");
                });
        assertThat(send(CREDENTIALS, "/present", "{\"fqdn\":\"_acme-challenge.example.org.\",\"value\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(CREDENTIALS, "/present", "{\"fqdn\":\"_acme-challenge.testname.com.\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(update("hostname=home.example.org&myip=192.0.2.1")).isEqualTo("nohost");
        assertThat(update("hostname=home.testname.com&myip=home")).isEqualTo("notfqdn");
        assertThat(writes()).isZero();
    }

    @Test
    void followsAddressWhenRouterSendsIt() {
        start(true);

        assertThat(update("hostname=home.testname.com&myip=192.0.2.1")).isEqualTo("good 192.0.2.1");
        assertThat(update("hostname=home.testname.com&myip=192.0.2.1")).isEqualTo("nochg 192.0.2.1");
        assertThat(update("hostname=home.testname.com&myip=192.0.2.2")).isEqualTo("good 192.0.2.2");
        assertThat(update("hostname=home.testname.com&myip=2001:db8::2")).isEqualTo("good 2001:db8::2");
        assertThat(records())
                .filteredOn(each -> each.startsWith("home "))
                .containsExactlyInAnyOrder("home A 192.0.2.2", "home AAAA 2001:db8::2");
    }
}
