package io.github.camelportal.simulator;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProviderTest {

    private static final Set<String> BOTH = Set.of(
            "POST /login",
            "POST /logout",
            "GET /details",
            "GET /tickets",
            "POST /tickets",
            "GET /tickets/1",
            "POST /tickets/1",
            "PUT /tickets/1/open",
            "PUT /tickets/1/close",
            "GET /ticket/departments");

    private static final Set<String> XTOM_ONLY = Set.of(
            "PUT /details",
            "GET /contact",
            "POST /contact",
            "GET /contact/privileges",
            "GET /contact/1",
            "PUT /contact/1",
            "GET /notifications",
            "GET /notifications/new",
            "PUT /notifications/1/ack",
            "GET /ticket/attachment/1");

    private static final Set<String> XSSERVER_ONLY = Set.of("POST /token", "POST /revoke", "GET /logs");

    private static final Set<String> OTHERS = Set.of("POST /signup");

    private static final Map<Provider, Set<String>> ROUTES = Map.of(
            Provider.XTOM, union(BOTH, XTOM_ONLY),
            Provider.XSSERVER, union(BOTH, XSSERVER_ONLY),
            Provider.ALL, union(union(BOTH, XTOM_ONLY), union(XSSERVER_ONLY, OTHERS)));

    @ParameterizedTest
    @EnumSource
    void servesWhatTheProviderDocuments(Provider provider) {
        try (PortalSimulator simulator =
                PortalSimulator.builder().provider(provider).start()) {
            PortalClient client = PortalClient.basic(simulator);

            Set<String> served = new TreeSet<>();
            for (String route : ROUTES.get(Provider.ALL)) {
                String[] parts = route.split(" ");
                HttpResponse<String> response = client.response(parts[0], parts[1], null, null);
                if (!response.body().equals("{\"error\":[\"invalid method\"]}")) {
                    served.add(route);
                }
            }

            assertThat(served).isEqualTo(ROUTES.get(provider));
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
            HttpResponse<String> response = PortalClient.anonymous(simulator).response(method, path, null, null);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("{\"error\":[\"invalid method\"]}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xtom", "XTOM", "xTom"})
    void isReadInAnyCase(String name) {
        assertThat(Provider.of(name)).isEqualTo(Provider.XTOM);
        assertThat(Provider.XTOM.label()).isEqualTo("xtom");
    }

    @Test
    void isNoOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provider.of("acme"))
                .withMessage("Unknown provider 'acme': it is one of xtom, xsserver and all");
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        return new TreeSet<>(Stream.concat(a.stream(), b.stream()).toList());
    }
}
