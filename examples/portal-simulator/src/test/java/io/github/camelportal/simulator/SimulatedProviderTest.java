package io.github.camelportal.simulator;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SimulatedProviderTest {

    /** Operations that no document lists. */
    private static final Set<String> OTHERS = Set.of("POST /signup");

    @ParameterizedTest
    @EnumSource
    void servesWhatTheProviderDocuments(SimulatedProvider provider) throws IOException {
        try (PortalSimulator simulator =
                PortalSimulator.builder().provider(provider).start()) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            Set<String> served = new TreeSet<>();
            for (String route : routes(SimulatedProvider.ALL)) {
                String[] parts = route.split(" ");
                HttpResponse<String> response = client.response(parts[0], parts[1], null, null);
                if (!response.body().equals("{\"error\":[\"invalid method\"]}")) {
                    served.add(route);
                }
            }

            assertThat(served).isEqualTo(routes(provider));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/nothing",
        "GET,/login",
        "DELETE,/tickets",
        "GET,/tickets/1/2",
        "GET,/",
        "GET,''",
        "GET,/tickets//close"
    })
    void refusesWhatNoProviderHas(String method, String path) {
        try (PortalSimulator simulator = PortalSimulator.start()) {
            HttpResponse<String> response = SimulatorClient.anonymous(simulator).response(method, path, null, null);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("{\"error\":[\"invalid method\"]}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xtom", "XTOM", "xTom"})
    void isReadInAnyCase(String name) {
        assertThat(SimulatedProvider.of(name)).isEqualTo(SimulatedProvider.XTOM);
        assertThat(SimulatedProvider.XTOM.label()).isEqualTo("xtom");
    }

    @Test
    void isNoOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulatedProvider.of("acme"))
                .withMessage("Unknown provider 'acme': it is one of xtom, xsserver and all");
    }

    @Test
    void knowsAllDocumentedRoutes() throws IOException {
        assertThat(routes(SimulatedProvider.XTOM)).hasSize(92);
        assertThat(routes(SimulatedProvider.XSSERVER)).hasSize(44);
        assertThat(routes(SimulatedProvider.ALL)).hasSize(113).containsAll(OTHERS);
    }

    /** The routes of a provider's document, with a 1 for every variable. */
    private static Set<String> routes(SimulatedProvider provider) throws IOException {
        Set<String> routes = new TreeSet<>(provider == SimulatedProvider.ALL ? OTHERS : Set.of());
        for (String line : Files.readAllLines(Path.of("src/test/resources/routes.txt"))) {
            String[] parts = line.split(" ", 2);
            boolean listed =
                    parts[0].equals("both") || parts[0].equals(provider.label()) || provider == SimulatedProvider.ALL;
            if (listed && !parts[0].equals("#")) {
                routes.add(parts[1].replaceAll("@\\w+", "1"));
            }
        }
        return routes;
    }
}
