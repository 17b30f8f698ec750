package io.github.camelportal.request;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.converter.stream.InputStreamCache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.RecordingPortalTestSupport;
import io.github.camelportal.support.RecordingServer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** An evaluated value of a {@code toD} takes the place of no other option, and no placeholder in it is resolved. */
class DynamicTemplateTest extends RecordingPortalTestSupport {

    private static final String SECRET = "TOPSECRET";

    private final RecordingServer other = new RecordingServer();

    @BeforeEach
    void start() {
        portal.answers("{\"ticket\": {\"ticket_number\": \"1\"}, \"ticket_id\": 1, \"ticket_number\": \"1\"}");
        other.answers("{\"ticket\": {\"ticket_number\": \"1\"}, \"ticket_id\": 1, \"ticket_number\": \"1\"}");
        context.getPropertiesComponent().addInitialProperty("db.password", SECRET);
    }

    @AfterEach
    void stop() {
        other.close();
    }

    /** A bean that returns another number each time. */
    public static final class Counter {

        private final AtomicInteger count = new AtomicInteger();

        /** Returns the next number. */
        public int next() {
            return count.incrementAndGet();
        }
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        String good = portal.baseUrl();
        String get = "portal:tickets/get?ticketNumber=${header.n}&baseUrl=RAW(" + good + ")";
        return new RouteBuilder() {
            @Override
            public void configure() {
                context.getRegistry().bind("counter", new Counter());
                from("direct:get").toD(get);
                from("direct:enrich").enrich().simple(get);
                from("direct:wiretap").wireTap(get);
                from("direct:evaluated")
                        .toD("portal:tickets/get?ticketNumber=${header.n}&baseUrl=RAW(${exchangeProperty.good})");
                from("direct:create")
                        .toD("portal:tickets/create?deptId=1&subject=${header.n}&baseUrl=RAW(" + good
                                + ")&body=${header.b}");
                from("direct:user")
                        .toD("portal:tickets/get?ticketNumber=7&username=${header.n}&password=RAW(${header.b})");
                from("direct:counter")
                        .toD("portal:tickets/create?deptId=1&subject=${header.n}&baseUrl=RAW(" + good
                                + ")&body=${bean:counter?method=next}");
                from("direct:stream").toD("portal:tickets/create?deptId=1&subject=x&body=${body}");
            }
        };
    }

    private Exchange send(String route, String value, String body) {
        return template.request(route, exchange -> {
            exchange.getMessage().setHeader("n", value.replace("EVIL", other.baseUrl()));
            exchange.getMessage().setHeader("b", body.replace("EVIL", other.baseUrl()));
            exchange.setProperty("good", portal.baseUrl());
        });
    }

    private Map<?, ?> sent() throws Exception {
        return new ObjectMapper().readValue(portal.request().getBodyAsString(), Map.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct:get", "direct:enrich", "direct:wiretap", "direct:evaluated", "direct:create"})
    void staysAtItsPortalWhenRawOptionFollows(String route) {
        for (String value : new String[] {
            "7&baseUrl=RAW(EVIL/x/",
            "7&baseUrl=RAW(EVIL)",
            "7&baseUrl=EVIL",
            "RAW(7)&baseUrl=RAW(EVIL)",
            "RAW(7&baseUrl=RAW(EVIL)",
            "7&baseUrl=RAW(EVIL)&body=x"
        }) {
            send(route, value, "x");
            send(route, "7", value);
        }

        assertThat(other.requests()).isEmpty();
        assertThat(portal.requests())
                .extracting(LoggedRequest::getUrl)
                .allMatch(url -> url.startsWith("/api/tickets") && !url.contains("/tickets/7/"));
    }

    @Test
    void keepsUsernameAndPasswordApartWhenValueNamesTheNextOption() {
        Exchange exchange = send("direct:user", "joe&password=RAW(x", "secret-of-joe");

        assertThat(exchange.getException()).hasMessageContaining("toD adds the option password");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void keepsTextWhenItLooksLikeTheNextOptions() throws Exception {
        send("direct:create", "x", "RAW(a)&baseUrl=RAW(EVIL)");

        assertThat(other.requests()).isEmpty();
        assertThat(sent()).asString().contains("body=a)&baseUrl=RAW(" + other.baseUrl());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My pw is {{db.password}}|x",
                "{{?db.password}}|x",
                "{{db.password:x}}|{{env:HOME:y}}",
                "{{|db.password}}",
                "x|{{db.password}}"
            })
    void keepsPlaceholderWhenItIsInValue(String subject, String body) throws Exception {
        send("direct:create", subject, body);

        assertThat(sent().get("subject")).isEqualTo(subject);
        assertThat(sent().get("body")).isEqualTo(body);
    }

    @Test
    void failsOrKeepsTextWhenPlaceholderOfValueHasNoProperty() throws Exception {
        Exchange exchange = send("direct:create", "{{nothing}}", "x");

        if (exchange.getException() == null) {
            // Camel 4.22 and later.
            assertThat(sent().get("subject")).isEqualTo("{{nothing}}");
        } else {
            // Camel resolves the URI before it asks the component.
            assertThat(exchange.getException()).isInstanceOf(ResolveEndpointFailedException.class);
            assertThat(portal.requests()).isEmpty();
        }
    }

    @Test
    void keepsPlaceholderWhenItIsInHeader() throws Exception {
        template.request("portal:tickets/create?deptId=1&body=x", exchange -> exchange.getMessage()
                .setHeader("CamelPortalSubject", "{{db.password}} {{nothing}}"));

        assertThat(sent().get("subject")).isEqualTo("{{db.password}} {{nothing}}");
    }

    @Test
    void usesValueOfCamelWhenItDiffersAtEachEvaluation() throws Exception {
        send("direct:counter", "a text", "");

        assertThat(sent().get("subject")).isEqualTo("a text");
        assertThat(sent().get("body")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{db.password}}",
                "7&baseUrl=EVIL",
                "7&baseUrl=RAW(EVIL)",
                "7&baseUrl=RAW(EVIL/x/",
                "RAW(7)&baseUrl=RAW(EVIL",
                "x&baseUrl=RAW(EVIL)&body=y"
            })
    void refusesValueWhenAnotherDiffersAtEachEvaluation(String value) {
        Throwable failure = send("direct:counter", value, "").getException();

        assertThat(failure).hasMessageContaining("in the URI of toD");
        assertThat(failure.getMessage()).doesNotContain(SECRET);
        assertThat(other.requests()).isEmpty();
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void readsBodyWhenItIsAStreamCache() throws Exception {
        template.request("direct:stream", exchange -> exchange.getMessage()
                .setBody(new InputStreamCache("C++ {{db.password}}".getBytes(UTF_8))));

        assertThat(sent().get("body")).isEqualTo("C++ {{db.password}}");
    }

    @Test
    void refusesNameOfAnOptionWhenItIsAnExpression() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:name").toD("portal:tickets/get?ticketNumber=7&${header.n}=x");
            }
        });

        Throwable failure = catchThrowable(() -> template.requestBodyAndHeader("direct:name", null, "n", "baseUrl"));

        assertThat(failure).rootCause().hasMessageContaining("expression in the name of an option");
    }
}
