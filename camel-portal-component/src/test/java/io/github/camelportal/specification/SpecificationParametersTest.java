package io.github.camelportal.specification;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalConstants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Parameters of a document use no header of the component, and none of them is lost. */
class SpecificationParametersTest {

    private static final String PREFIX = "CamelPortal";

    @TempDir
    private Path folder;

    static Stream<String> headers() {
        return Arrays.stream(PortalConstants.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(SpecificationParametersTest::value)
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .flatMap(name -> Stream.of(
                        name,
                        name.toLowerCase(Locale.ROOT),
                        name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)));
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void headersOfFeedsAndCommandsAreTested() {
        assertThat(headers()).contains("key", "change", "commandSent", "filename", "retryafter");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void sendsNoHeaderOfComponentWhenParameterHasItsName(String name) throws Exception {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)
                .start(SpecifiedInstall.document(
                        "\"vpn\": {\"post\": {\"parameters\": [{\"name\": \"" + name + "\", \"in\": \"query\"}]}}"))) {
            install.portal().answers("{\"success\": true}");
            install.context()
                    .createProducerTemplate()
                    .requestBodyAndHeaders("portal:vpn/create", Map.of(), headersNamed(name));

            assertThat(install.portal().request().getBodyAsString()).doesNotContain("leftover");
        }
    }

    /** The header, unless it would switch off the request itself. */
    private static Map<String, Object> headersNamed(String name) {
        boolean isControl = List.of("dryrun", "await").contains(name.toLowerCase(Locale.ROOT));
        return isControl ? Map.of() : Map.of(PREFIX + name, "leftover");
    }

    @Test
    void keepsParametersApartWhenTheyDifferInCaseOnly() throws Exception {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)
                .start(SpecifiedInstall.document("\"vpn\": {\"post\": {\"parameters\": [{\"name\": \"userId\", \"in\":"
                        + " \"query\"}, {\"name\": \"userid\", \"in\": \"query\"}]}}"))) {
            install.portal().answers("{\"success\": true}");
            install.context()
                    .createProducerTemplate()
                    .requestBodyAndHeaders(
                            "portal:vpn/create", null, Map.of("CamelPortalUserId", "1", "CamelPortalUserid2", "2"));

            assertThat(install.portal().request().getBodyAsString()).isEqualTo("{\"userId\":\"1\",\"userid\":\"2\"}");
        }
    }

    @Test
    void namesAllRequiredParametersWhenConsumerLacksThem() throws Exception {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)
                .start(SpecifiedInstall.document("\"vpn/{id}/clients\": {\"get\": {\"parameters\": [{\"name\":"
                        + " \"region\", \"in\": \"query\", \"required\": true}, {\"name\": \"page\", \"in\": \"query\"}],"
                        + " \"responses\": {\"200\": {\"examples\": {\"application/json\": [{\"id\": 1}]}}}}}"))) {
            assertThatThrownBy(() -> install.context().addRoutes(new RouteBuilder() {
                        @Override
                        public void configure() {
                            from("portal:vpn/listClients").to("log:clients");
                        }
                    }))
                    .hasStackTraceContaining("portal:vpn/listClients: id and region are missing. Set the options id and"
                            + " region in the URI")
                    .hasStackTraceContaining("A consumer has no headers and no body");
        }
    }

    @Test
    void sendsFieldsOfBodyInQueryWhenMethodHasNoBody() throws Exception {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)
                .start(
                        "{\"swagger\": \"2.0\", \"definitions\": {\"Reason\": {\"properties\": {\"reason\": {\"type\":"
                                + " \"string\"}}}}, \"paths\": {\"vpn/{id}\": {\"delete\": {\"parameters\": [{\"name\": \"body\","
                                + " \"in\": \"body\", \"schema\": {\"required\": [\"immediate\"], \"allOf\": [{\"$ref\":"
                                + " \"#/definitions/Reason\"}], \"properties\": {\"immediate\": {\"type\": \"boolean\"}}}}]}}}}")) {
            assertThat(install.request("portal:vpn/delete?id=7&immediate=true&reason=moved", null))
                    .isEqualTo("DELETE /api/vpn/7?immediate=true&reason=moved");
            assertThatThrownBy(() -> install.request("portal:vpn/delete?id=7", null))
                    .rootCause()
                    .hasMessageContaining("immediate is missing");
        }
    }
}
