package io.github.camelportal.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingPortalTestSupport;
import io.github.camelportal.support.RecordingServer;

import static io.github.camelportal.dsl.PortalEndpoints.portal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A value of an endpoint, evaluated or built, reaches the portal as it is, and is nothing but a value. */
class DynamicValueTest extends RecordingPortalTestSupport {

    private static final String ODD = "C++ & 50 % of %26, %25 and RAW(x)";

    private final RecordingServer other = new RecordingServer();

    @BeforeEach
    void start() {
        portal.answers("{\"ticket_id\": 1, \"ticket_number\": \"1\", \"info\": [\"reply_added\"]}");
        other.answers("{\"info\": [\"reply_added\"]}");
    }

    @AfterEach
    void stop() {
        other.close();
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                context.getRegistry().bind("number", "77");
                from("direct:raw").toD("portal:tickets/reply?ticketNumber=7&body=RAW(${body})");
                from("direct:raw-first").toD("portal:tickets/reply?body=RAW(${body})&ticketNumber=7");
                from("direct:plain").toD("portal:tickets/reply?ticketNumber=7&body=${body}");
                from("direct:mixed").toD("portal:tickets/reply?ticketNumber=7&body=Re%3A+a%26b ${body}!");
                from("direct:reference").toD("portal:tickets/reply?ticketNumber=#bean:number&body=${body}");
                from("direct:user").toD("portal:tickets/get?ticketNumber=7&username=${header.user}");
                from("direct:raw-user").toD("portal:tickets/get?username=RAW(${header.user})&ticketNumber=7");
                from("direct:three")
                        .toD("portal:tickets/get?username=${header.user}&responseTimeout=5s&ticketNumber=${body}");
                from("direct:operation").toD("portal:tickets/${header.operation}?ticketNumber=7");
                from("direct:route").toD("portal:raw/get?path=/news/{newsId}&newsId=${body}&query.q=${header.q}");
                from("direct:alias").toD("other:tickets/get?ticketNumber=${body}");
                from("direct:built")
                        .to(portal().tickets().reply().ticketNumber("a+b%").body(ODD));
                from("direct:built-dynamic")
                        .toD(portal().tickets()
                                .reply()
                                .ticketNumber("${header.number}")
                                .body("${body}"));
            }
        };
    }

    private String sentBody() {
        return portal.requestJson().path("body").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct:raw", "direct:raw-first"})
    void sendsRawValueWithoutRaw(String route) {
        template.sendBody(route, ODD);

        assertThat(sentBody()).isEqualTo(ODD);
    }

    @Test
    void readsRawThatComesWithTheValue() {
        template.sendBody("direct:plain", "RAW(" + ODD + ")");

        assertThat(sentBody()).isEqualTo(ODD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++", "50 %", "%41", "a=b", "ä€", "RAW(", "#bean:number", "{x}"})
    void keepsEvaluatedValue(String value) {
        template.sendBody("direct:plain", value);

        assertThat(sentBody()).isEqualTo(value);
    }

    @Test
    void decodesOnlyWhatTheTemplateGives() {
        template.sendBody("direct:mixed", "C++ %41");

        assertThat(sentBody()).isEqualTo("Re: a&b C++ %41!");
    }

    @Test
    void resolvesReferenceOfTheTemplate() {
        template.sendBody("direct:reference", "x");

        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets/77");
    }

    @Test
    void keepsValuesOfBuilders() {
        template.sendBody("direct:built", null);

        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets/a%2Bb%25");
        assertThat(sentBody()).isEqualTo(ODD);
    }

    @Test
    void keepsEvaluatedValuesOfBuilders() {
        template.sendBodyAndHeader("direct:built-dynamic", ODD, "number", "a+b&c=%26d");

        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets/a%2Bb%26c%3D%2526d");
        assertThat(sentBody()).isEqualTo(ODD);
    }

    @Test
    void keepsBeanOfADynamicBuilder() throws Exception {
        PortalConfiguration jane = new PortalConfiguration();
        jane.setBaseUrl(other.baseUrl());
        jane.setUsername("jane");
        jane.setPassword("secret-of-jane");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:jane")
                        .toD(portal().tickets().reply().configuration(jane).ticketNumber("${header.number}"));
            }
        });

        template.sendBodyAndHeader("direct:jane", Map.of("body", "x"), "number", "a+b");

        assertThat(other.request().getUrl()).isEqualTo("/api/tickets/a%2Bb");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void evaluatedParametersOfRawRoutesStayAsTheyAre() {
        template.sendBodyAndHeader("direct:route", "a+b%41", "q", "#c%26d");

        assertThat(portal.request().getUrl()).isEqualTo("/api/news/a%2Bb%2541?q=%23c%2526d");
    }

    @Test
    void worksForAComponentOfAnotherName() {
        PortalComponent component = new PortalComponent();
        component.getConfiguration().setBaseUrl(other.baseUrl());
        component.getConfiguration().setUsername("jane");
        component.getConfiguration().setPassword("secret-of-jane");
        context.addComponent("other", component);

        template.request("direct:alias", exchange -> exchange.getMessage().setBody("8"));

        assertThat(other.request().getUrl()).isEqualTo("/api/tickets/8");
        assertThat(portal.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct:user", "direct:raw-user", "direct:three"})
    void evaluatedCredentialsStayAsTheyAre(String route) {
        template.requestBodyAndHeader(route, "7", "user", "joe+x@example.com 50%");

        assertThat(portal.request().getHeader("Authorization")).isEqualTo("Basic " + base64("joe+x@example.com 50%"));
    }

    private static String base64(String username) {
        return Base64.getEncoder()
                .encodeToString((username + ":" + PortalStub.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RAW(7)%26baseUrl%3DURL",
                "RAW(7)%26baseUrl%3DURL%26x=(y)",
                "RAW(7)&baseUrl=URL",
                "RAW{7}%2526baseUrl%253DURL",
                "joe)&baseUrl=URL&ticketNumber=(7",
                "joe&baseUrl=URL",
                "#class:java.lang.StringBuilder",
                "#bean:number"
            })
    void aValueReachesNoOtherServer(String value) {
        String smuggled = value.replace("URL", other.baseUrl());
        for (String route : new String[] {"direct:user", "direct:raw-user", "direct:three"}) {
            template.send(route, exchange -> {
                exchange.getMessage().setBody("7");
                exchange.getMessage().setHeader("user", smuggled);
            });
        }

        assertThat(other.requests()).isEmpty();
        assertThat(portal.requests()).allSatisfy(request -> assertThat(request.getHeader("Authorization"))
                .isIn(
                        "Basic " + base64(smuggled),
                        "Basic " + base64(smuggled.replaceFirst("^RAW[({]", "").replaceFirst("[)}]$", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"get%3FbaseUrl=URL", "get%253FbaseUrl%3DURL", "get?baseUrl=URL", "../login", "get#x"})
    void aValueInThePathIsAnOperationOnly(String value) {
        String smuggled = value.replace("URL", other.baseUrl());

        Throwable failure =
                catchThrowable(() -> template.requestBodyAndHeader("direct:operation", null, "operation", smuggled));

        assertThat(failure).rootCause().isInstanceOf(IllegalArgumentException.class);
        assertThat(other.requests()).isEmpty();
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void refusesOptionThatOnlyToDSets() {
        Throwable failure =
                catchThrowable(() -> template.requestBody("portal:tickets/list?evaluatedOptions=1", (Object) null));

        assertThat(failure).rootCause().hasMessageContaining("evaluatedOptions is set by toD only");
    }
}
