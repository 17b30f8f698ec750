package io.github.camelportal.request;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.spi.Registry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.scan.Canaries;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Options of an operation take Camel's references, as any other option does. */
class OptionReferenceTest {

    private final PortalStub portal = new PortalStub();
    private final ObjectMapper json = new ObjectMapper();
    private ProducerTemplate template;

    /** A bean that {@code #class:} and {@code #type:} can create and find. */
    public static final class DepartmentNumber {

        @Override
        public String toString() {
            return "12";
        }
    }

    @BeforeEach
    void start() {
        template = portal.context().createProducerTemplate();
        portal.answers("{\"status\": true}");
        Registry registry = portal.context().getRegistry();
        registry.bind("department", 12L);
        registry.bind("greeting", "Hello");
        registry.bind("renewal", true);
        registry.bind("servers", List.of("ns1.example.com", "ns2.example.com"));
        registry.bind("forms", Map.of("7", "x"));
        registry.bind("onlyOne", new DepartmentNumber());
        portal.context().getPropertiesComponent().addInitialProperty("support.department", "12");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#bean:department",
                "#department",
                "#valueAs(java.lang.Integer):12",
                "#property:support.department",
                "#bean:{{bean.of.department}}",
                "#class:io.github.camelportal.request.OptionReferenceTest$DepartmentNumber",
                "#type:io.github.camelportal.request.OptionReferenceTest$DepartmentNumber"
            })
    void resolvesReferenceWhenOptionIsNumber(String reference) throws Exception {
        portal.context().getPropertiesComponent().addInitialProperty("bean.of.department", "department");

        template.requestBody("portal:tickets/create?subject=S&body=B&deptId=" + reference, (Object) null);

        assertThat(json.readTree(portal.request().getBodyAsString()).path("dept_id"))
                .isEqualTo(json.readTree("12"));
    }

    @Test
    void resolvesReferenceWhenOptionIsText() throws Exception {
        template.requestBody("portal:tickets/create?subject=#bean:greeting&body=B&deptId=1", (Object) null);

        assertThat(json.readTree(portal.request().getBodyAsString())
                        .path("subject")
                        .asText())
                .isEqualTo("Hello");
    }

    @Test
    void resolvesReferenceWhenOptionIsListOrMap() throws Exception {
        template.requestBody("portal:domains/updateNameservers?domainId=47&nameservers=#bean:servers", (Object) null);
        template.requestBody(
                "portal:orders/create?productId=333&cycle=m&payMethod=1&custom=#bean:forms", (Object) null);

        assertThat(json.readTree(portal.requests().get(0).getBodyAsString()).path("nameservers"))
                .isEqualTo(json.readTree("[\"ns1.example.com\", \"ns2.example.com\"]"));
        assertThat(json.readTree(portal.requests().get(1).getBodyAsString()).path("custom"))
                .isEqualTo(json.readTree("{\"7\": \"x\"}"));
    }

    @Test
    void keepsTextWhenItOnlyStartsWithHash() throws Exception {
        template.requestBody("portal:tickets/create?subject=#greeting&body=#1&deptId=1", (Object) null);

        assertThat(json.readTree(portal.request().getBodyAsString()))
                .isEqualTo(json.readTree("{\"dept_id\": 1, \"subject\": \"#greeting\", \"body\": \"#1\"}"));
    }

    @Test
    void failsWhenNumberIsWrittenAsDuration() {
        Throwable failure = catchThrowable(
                () -> template.requestBody("portal:tickets/create?subject=S&body=B&deptId=2m", (Object) null));

        assertThat(failure).rootCause().hasMessage("Parameter deptId must be a whole number, not '2m'");
        assertThat(portal.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deptId, #bean:nobody",
        "deptId, #nobody",
        "subject, #bean:nobody",
        "subject, #property:nobody",
        "subject, #class:com.example.Nobody"
    })
    void failsWhenReferenceHasNoTarget(String option, String reference) {
        Throwable failure =
                catchThrowable(() -> portal.context().getEndpoint("portal:tickets/create?" + option + "=" + reference));

        assertThat(failure)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter " + option + ": " + reference + " cannot be resolved. Check the registry and the"
                        + " properties.");
    }

    @Test
    void failsWithoutValueWhenReferenceOfSecretHasNoTarget() {
        Throwable failure = catchThrowable(() -> portal.context()
                .getEndpoint("portal:auth/login?password=RAW(#valueAs(com.example.Nobody):" + Canaries.PASSWORD + ")"));

        assertThat(failure)
                .cause()
                .hasMessage(
                        "Parameter password: its reference cannot be resolved. Check the registry and the properties.")
                .hasNoCause();
    }
}
