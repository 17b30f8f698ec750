package io.github.camelportal.simulator;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.services.SimulatedService;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class PortalSimulatorMainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void printsAddressesAndCredentialsWhenItStarts() {
        try (PortalSimulator simulator = PortalSimulatorMain.start(
                        print(), "--port", "0", "--provider=xtom", "--username", "ann", "--password", "pass")
                .orElseThrow()) {
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains(simulator.baseUrl() + " (xtom)", "ann", "pass", simulator.controlUrl());
            assertThat(SimulatorClient.basic(simulator).get("/details").has("client"))
                    .isTrue();
        }
    }

    @Test
    void canBeQuirky() {
        try (PortalSimulator simulator = PortalSimulatorMain.start(
                        print(), "--port", "0", "--quirks", "--page-size", "3", "--order-delay=PT1H")
                .orElseThrow()) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            assertThat(client.get("/domain").at("/data/domains")).hasSize(3);
            client.post("/order/333", "{\"pay_method\":1}");
            simulator.advanceClock(Duration.ofMinutes(59));
            assertThat(simulator.service("304")).map(SimulatedService::status).hasValue("Pending");
        }
    }

    @Test
    void setsValidatorsAndShufflesFieldsWhenOptionsSaySo() {
        try (PortalSimulator simulator = PortalSimulatorMain.start(
                        print(), "--port", "0", "--validators", "etag", "--shuffled-fields")
                .orElseThrow()) {
            SimulatorClient client = SimulatorClient.basic(simulator);
            HttpResponse<String> first = client.response("GET", "/domain", null, null);

            assertThat(first.headers().firstValue("ETag")).isPresent();
            assertThat(client.response("GET", "/domain", null, null).body()).isNotEqualTo(first.body());
        }
    }

    @Test
    void simulatesInstallWhenOptionsSaySo() {
        try (PortalSimulator simulator = PortalSimulatorMain.start(
                        print(),
                        "--port",
                        "0",
                        "--profile",
                        "recorded",
                        "--zone-records=list",
                        "--machine-delay=PT1H",
                        "--attachments=both",
                        "--login-limit=1/PT1M/200",
                        "--second-factor",
                        "--totp-secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
                        "--oddities=bom,false-zero-dates")
                .orElseThrow()) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            assertThat(simulator.profile()).isEqualTo(Profile.RECORDED);
            assertThat(simulator.totpSecret()).startsWith("GEZD");
            assertThat(client.response("GET", "/service/301/dns/60", null, null).body())
                    .startsWith("\uFEFF")
                    .contains("\"records\":[");
            client.response("POST", "/service/302/vms/101/shutdown", null, null);
            simulator.advanceClock(Duration.ofMinutes(59));
            assertThat(simulator.virtualMachines().get(0).state().label()).isEqualTo("stopping");
            String login = "username=joe.doe@example.com&password=portal-secret";
            String form = "application/x-www-form-urlencoded";
            assertThat(client.response("POST", "/login", form, login).body()).contains("google_authenticator");
            assertThat(client.response("POST", "/login", form, login).body()).contains("too_many_requests");
        }
    }

    @Test
    void helps() {
        assertThat(PortalSimulatorMain.start(print(), "--port", "0", "--help")).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("--port", "--provider", "--username", "--password", "--token-life", "--help");
    }

    @Test
    void runsAsAProgram() throws Exception {
        Process program = run("--port", "0", "--token-life", "PT1M");
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            String address = output.readLine().replaceAll("^.*(http://\\S+).*$", "$1");

            assertThat(SimulatorClient.at(address)
                            .postForm("/login", "username=joe.doe@example.com&password=portal-secret")
                            .has("token"))
                    .isTrue();
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port x|The port 'x' is not a number",
                "--port 70000|A port is between 0 and 65535, not 70000",
                "--port|The option --port needs a value",
                "--provider acme|Unknown provider 'acme': it is one of xtom, xsserver and all",
                "--page-size x|The page size 'x' is not a number",
                "--page-size 0|A page has at least one element, not 0",
                "--order-delay -PT1M|An order takes no time at least, not PT-1M",
                "--token-life soon|'soon' is not a duration: give seconds, or a form such as PT15M",
                "--token-life 0|A token lives for at least a second, not PT0S",
                "--profile real|Unknown profile 'real': it is one of documented and recorded",
                "--zone-records map|Unknown zone records 'map': they are one of list and keyed",
                "--attachments ftp|Unknown attachments 'ftp': they are one of multipart, base64, both and none",
                "--machine-delay -PT1S|A machine needs no time at least, not PT-1S",
                "--login-limit many|'many' is not a limit of logins such as 25/PT4M",
                "--totp-secret abc|A secret of the second factor has at least 16 characters A-Z and 2-7",
                "--verbose|Unknown option '--verbose'",
            })
    void refusesBadOptions(String options, String message) throws Exception {
        Process program = run(options.split(" "));

        assertThat(errors(program)).isEqualTo(message + "\nSee --help.\n");
        assertThat(program.waitFor()).isEqualTo(2);
    }

    @Test
    void reportsErrorWhenPortIsInUse() throws Exception {
        try (PortalSimulator simulator = PortalSimulator.start()) {
            Process program = run("--port", Integer.toString(simulator.port()));

            assertThat(errors(program)).startsWith("Cannot listen on port " + simulator.port());
            assertThat(program.waitFor()).isEqualTo(1);
        }
    }

    private PrintStream print() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static String errors(Process program) throws IOException {
        try (InputStreamReader errors = new InputStreamReader(program.getErrorStream(), StandardCharsets.UTF_8);
                BufferedReader reader = new BufferedReader(errors)) {
            return String.join("\n", reader.lines().toList()) + "\n";
        }
    }

    private static Process run(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                PortalSimulatorMain.class.getName()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).start();
    }
}
