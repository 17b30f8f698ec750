package io.github.camelportal.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the values of a {@code toD} are, the credentials of the account reach its portal only. */
@AddLifecycleHook(FuzzRun.class)
class DynamicUriFuzzTest {

    private static final List<String> TEMPLATES = List.of(
            "portal:tickets/get?ticketNumber=${header.a}",
            "portal:tickets/get?ticketNumber=${header.a}&username=${header.b}",
            "portal:tickets/get?username=${header.a}&responseTimeout=5s&ticketNumber=${header.b}",
            "portal:tickets/get?username=RAW(${header.a})&ticketNumber=RAW(${header.b})",
            "portal:tickets/get?username=RAW(${header.a})&baseUrl={{portal.url}}&ticketNumber=${header.b}",
            "portal:tickets/get?username=RAW{${header.a}.}&baseUrl={{portal.url}}&ticketNumber=RAW{${header.b}.}",
            "portal:tickets/get?ticketNumber=7&username=x${header.a}&password=RAW(${header.b})",
            "portal:tickets/${header.a}?ticketNumber=${header.b}",
            "portal:raw/get?path=/news/{newsId}&newsId=${header.a}&query.q=${header.b}",
            "portal:raw/get?path=${header.a}&username=${header.b}",
            "portal:tickets/get?ticketNumber=${header.a}&baseUrl=RAW({{portal.url}})",
            "portal:tickets/get?ticketNumber=${header.a}&baseUrl=RAW(${exchangeProperty.url})&username=${header.b}",
            "portal:tickets/get?username=${header.a}&baseUrl=RAW{{{portal.url}}}&password=RAW(${header.b})",
            "portal:tickets/get?username=${header.a}&baseUrl=RAW({{portal.url}})&ticketNumber=${random(1,1000000)}",
            "portal:tickets/get?ticketNumber=${header.a}${random(1,1000000)}&baseUrl=RAW({{portal.url}})&username=x${header.b}");

    private static PortalStub portal;
    private static RecordingServer other;
    private static ProducerTemplate template;

    @BeforeContainer
    static void start() throws Exception {
        portal = new PortalStub();
        other = new RecordingServer();
        portal.answers("{\"ticket\": {\"ticket_number\": \"1\"}, \"replies\": []}");
        other.answers("{\"ticket\": {\"ticket_number\": \"1\"}, \"replies\": []}");
        portal.context().getPropertiesComponent().addInitialProperty("portal.url", portal.baseUrl());
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                for (int i = 0; i < TEMPLATES.size(); i++) {
                    from("direct:" + i).toD(TEMPLATES.get(i));
                }
            }
        });
        template = portal.context().createProducerTemplate();
    }

    @AfterContainer
    static void stop() {
        portal.close();
        other.close();
    }

    private static Stream<String> separators() {
        return Stream.of(
                "RAW(",
                "RAW{",
                "(",
                ")",
                "{",
                "}",
                "&",
                "%26",
                "%2526",
                "=",
                "%3D",
                "?",
                "%3F",
                "#",
                "&password=RAW(",
                "&ticketNumber=1",
                "&username=",
                "get",
                "7",
                "/news",
                "#class:",
                "&configuration=#x",
                "+",
                "%",
                " ");
    }

    private static Stream<String> smuggled(String url) {
        return Stream.of(
                "baseUrl",
                "&baseUrl=" + url,
                ")&baseUrl=" + url + "&ticketNumber=",
                ")&baseUrl=" + url + "&x=(",
                "}&baseUrl=" + url + "&ticketNumber={",
                "&baseUrl=RAW(" + url + ")",
                "&baseUrl=RAW(" + url + "/x/",
                "&baseUrl=RAW{" + url + "/x/",
                "{{portal.url}}",
                "%26baseUrl%3D" + url,
                "%26baseUrl%3D" + url.replace(":", "%3A").replace("/", "%2F"),
                url,
                "#property:portal.url");
    }

    @Provide
    Arbitrary<String> values() {
        String url = other.baseUrl();
        Arbitrary<String> parts =
                Arbitraries.of(Stream.concat(separators(), smuggled(url)).toList());
        return Arbitraries.frequencyOf(
                Tuple.of(5, parts.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void credentialsReachOnePortalOnly(@ForAll("values") String first, @ForAll("values") String second) {
        for (int i = 0; i < TEMPLATES.size(); i++) {
            String route = "direct:" + i;
            Exchange exchange = template.request(route, each -> {
                each.getMessage().setHeader("a", first);
                each.getMessage().setHeader("b", second);
                each.setProperty("url", portal.baseUrl());
            });

            assertThat(other.requests()).as(TEMPLATES.get(i)).isEmpty();
            if (exchange.getException() != null) {
                RefusalChecks.requireNoAccident(TEMPLATES.get(i), exchange.getException());
            }
        }
        for (LoggedRequest request : portal.requests()) {
            assertThat(request.getHeader("Authorization")).startsWith("Basic ");
            assertThat(new String(
                            Base64.getDecoder()
                                    .decode(request.getHeader("Authorization").substring("Basic ".length())),
                            StandardCharsets.UTF_8))
                    .contains(":");
        }
        portal.server().resetRequests();
    }
}
