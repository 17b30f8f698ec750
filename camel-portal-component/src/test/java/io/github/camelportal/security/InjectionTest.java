package io.github.camelportal.security;

import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Nothing that a message carries can make a request of another kind, or to another place, than the operation's. */
class InjectionTest {

    private final PortalStub portal = new PortalStub();
    private ProducerTemplate template;

    @BeforeEach
    void start() {
        template = portal.context().createProducerTemplate();
        portal.answers("{\"ticket\": {\"ticket_number\": \"1\"}, \"replies\": [], \"info\": [\"reply_added\"]}");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "../../login, ..%2F..%2Flogin",
        "1?x=y, 1%3Fx%3Dy",
        "1#a, 1%23a",
        "a/b, a%2Fb",
        "a\\b, a%5Cb",
        "%2e%2e%2flogin, %252e%252e%252flogin",
        "1;x=y, 1%3Bx%3Dy",
        "{number}, %7Bnumber%7D",
        "ü €, %C3%BC%20%E2%82%AC"
    })
    void encodesPathParameterWhenItHasReservedCharacters(String value, String segment) {
        template.requestBodyAndHeader("portal:tickets/get", null, "CamelPortalTicketNumber", value);

        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets/" + segment);
    }

    @Test
    void lineBreaksDoNotBecomeHeaders() {
        String value = "1\r\nX-Injected: yes\r\n\r\nGET /api/login HTTP/1.1";

        template.requestBodyAndHeaders(
                "portal:tickets/reply",
                null,
                Map.of("CamelPortalTicketNumber", value, "CamelPortalBody", value, "X-Injected", value));

        LoggedRequest request = portal.request();
        assertThat(request.getUrl())
                .startsWith("/api/tickets/1%0D%0AX-Injected")
                .doesNotContain("\r", "\n", " ");
        assertThat(request.getHeaders().keys()).doesNotContain("X-Injected");
        assertThat(request.getBodyAsString()).contains("1\\r\\nX-Injected: yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "", "  "})
    void failsWhenPathParameterIsBlankOrDotSegment(String value) {
        assertThatThrownBy(() ->
                        template.requestBodyAndHeader("portal:tickets/get", null, "CamelPortalTicketNumber", value))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ticketNumber");
        assertThat(portal.requests()).isEmpty();

        template.requestBodyAndHeader("portal:tickets/get", null, "CamelPortalTicketNumber", "7");
        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets/7");
    }

    /** Encoded as a question mark, it would be the number of something else. */
    @Test
    void halfOfACharacterIsRefused() {
        Throwable failure = catchThrowable(
                () -> template.requestBodyAndHeader("portal:tickets/get", null, "CamelPortalTicketNumber", "7\ud800"));

        assertThat(failure)
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ticketNumber");
        assertThat(portal.requests()).isEmpty();
    }

    /** A value with a line break must not forge a line of the log. */
    @Test
    void quotesValueInOneShortLineWhenItIsRefused() {
        String value = "1\r\nERROR forged" + "x".repeat(10_000);

        Throwable failure = catchThrowable(
                () -> template.requestBodyAndHeader("portal:tickets/create", null, "CamelPortalDeptId", value));

        assertThat(failure)
                .rootCause()
                .message()
                .startsWith("Parameter deptId must be a whole number, not '1 ERROR forgedxxx")
                .hasSizeLessThan(200)
                .doesNotContain("\n");
    }

    @Test
    void headersFromUpstreamHaveNoInfluence() {
        template.requestBodyAndHeaders(
                "portal:tickets/get?ticketNumber=7",
                null,
                Map.ofEntries(
                        Map.entry("CamelHttpUri", "http://evil.example.com/steal"),
                        Map.entry("CamelHttpPath", "/login"),
                        Map.entry("CamelHttpQuery", "a=b"),
                        Map.entry("CamelHttpRawQuery", "a=b"),
                        Map.entry("CamelHttpMethod", "DELETE"),
                        Map.entry("CamelHttpHost", "evil.example.com"),
                        Map.entry("CamelPortalPath", "/login"),
                        Map.entry("CamelPortalBaseUrl", "http://evil.example.com"),
                        Map.entry("Authorization", "Bearer stolen"),
                        Map.entry("Host", "evil.example.com"),
                        Map.entry("Cookie", "PHPSESSID=1"),
                        Map.entry("X-Custom", "x")));

        LoggedRequest request = portal.request();
        assertThat(request.getMethod().getName()).isEqualTo("GET");
        assertThat(request.getAbsoluteUrl()).isEqualTo(portal.baseUrl() + "/tickets/7");
        assertThat(request.getHeader("Authorization")).startsWith("Basic ");
        assertThat(request.getHeaders().keys()).doesNotContain("Cookie", "X-Custom", "CamelHttpUri");
    }

    @Test
    void encodesParametersWhenOperationIsRaw() {
        portal.answers("{\"news\": []}");

        template.requestBodyAndHeaders(
                "portal:raw/get?path=/news/{newsId}&query.rel_type=RAW(a&b)",
                null,
                Map.of("CamelPortalNewsId", "../login?a=b", "CamelPortalPath", "/other", "path", "/other"));

        assertThat(portal.request().getUrl()).isEqualTo("/api/news/..%2Flogin%3Fa%3Db?rel_type=a%26b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news",
                "/news/../login",
                "//evil.example.com/x",
                "/news?x=y",
                "/news%23a",
                "http://evil.example.com/"
            })
    void failsWhenRawPathLeavesBaseUrl(String path) {
        assertThatThrownBy(() -> template.requestBody("portal:raw/get?path=RAW(" + path + ")", (Object) null))
                .rootCause()
                .hasMessageContaining("is not a valid path");
        assertThat(portal.requests()).isEmpty();
    }
}
