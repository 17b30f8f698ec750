package io.github.camelportal.client.policy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Failures of the connection, of the HTTP client and of a state file are exceptions that say what to do. */
class DocumentedExceptionTest {

    private static final String CANCEL = "portal:services/cancel?serviceId=7";

    private final PortalStub portal = new PortalStub();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        portal.close();
    }

    private PortalConfiguration configuration() {
        return portal.context().getComponent("portal", PortalComponent.class).getConfiguration();
    }

    private Exception call(String uri) {
        Exchange exchange = portal.context().createProducerTemplate().request(uri, each -> {});
        return exchange.getException();
    }

    private void answersOnceWith408() {
        portal.server()
                .stubFor(any(anyUrl())
                        .inScenario("idle")
                        .whenScenarioStateIs(STARTED)
                        .willReturn(aResponse().withStatus(408).withHeader("Connection", "close"))
                        .willSetStateTo("again"));
        portal.server()
                .stubFor(any(anyUrl())
                        .inScenario("idle")
                        .whenScenarioStateIs("again")
                        .willReturn(okJson("{\"invoices\": [], \"info\": [\"cancell_sent\"]}")));
    }

    @Test
    void repeatsSafeCallAfterRequestTimeout() {
        configuration().setMaxRetries(2);
        configuration().setRetryDelay(1);
        answersOnceWith408();

        assertThat(call("portal:invoices/list")).isNull();
        assertThat(portal.requests()).hasSize(2);
    }

    @Test
    void doesNotRepeatWriteAfterRequestTimeout() {
        configuration().setMaxRetries(2);
        configuration().setRetryDelay(1);
        answersOnceWith408();

        assertThat(call(CANCEL)).isInstanceOf(PortalOutcomeUnknownException.class);
        assertThat(portal.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(classes = {NullPointerException.class, CancellationException.class, IllegalStateException.class})
    void namesExceptionOfTheHttpClient(Class<? extends RuntimeException> type) {
        configuration()
                .setHttpClient(HttpClientBuilder.create()
                        .addExecInterceptorFirst("failing", (request, scope, chain) -> {
                            try {
                                throw type.getConstructor(String.class).newInstance("a bug");
                            } catch (ReflectiveOperationException e) {
                                throw new LinkageError("no such constructor", e);
                            }
                        })
                        .build());

        assertThat(call("portal:invoices/list"))
                .isInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(type.getSimpleName());
        assertThat(call(CANCEL)).isInstanceOf(PortalOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[null]",
                "{\"invoices\": [null]}",
                "{\"invoices\": [false, [], {}, \"\"]}",
                "{\"invoices\": {\"7\": null}}",
                "{\"invoice\": null}",
                "{\"invoice\": {\"id\": null, \"items\": [null, false, []]}}",
                "{\"error\": [null], \"invoices\": null}",
                "{\"info\": [null], \"page\": null, \"data\": null}",
                "\uFEFF",
                " ",
                "{\"data\": [null], \"error\": null}"
            })
    void readsOrRefusesEmptyValues(String response) {
        portal.answers(response);

        for (String operation : List.of(
                "invoices/list?",
                "invoices/get?invoiceId=1&",
                "account/details?",
                "services/cancel?serviceId=7&",
                "billing/paymentMethods?",
                "vms/get?serviceId=1&vmId=1&")) {
            for (String output : List.of("typed", "json", "stream", "iterator")) {
                if (output.equals("iterator") && !operation.startsWith("invoices/list")) {
                    continue;
                }
                Exception failure = call("portal:" + operation + "outputType=" + output);
                assertThat(failure == null || failure instanceof PortalOperationException)
                        .as(operation + output + ": " + failure)
                        .isTrue();
            }
        }
    }

    @Test
    void namesEndOfTheComponent() {
        portal.answers("{\"invoices\": []}");
        assertThat(call("portal:invoices/list")).isNull();
        var producer = catchThrowable(() -> {
            var endpoint = portal.context().getEndpoint("portal:invoices/list");
            var started = endpoint.createProducer();
            started.start();
            portal.context().getComponent("portal").stop();
            var exchange = endpoint.createExchange();
            started.process(exchange);
        });

        assertThat(producer)
                .isInstanceOf(PortalUnreachableException.class)
                .message()
                .containsPattern("The component has stopped|Connection pool shut down");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 0\r\n\r\n",
                "Proxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n",
                "Proxy-Authenticate: Basic realm=\"p\"\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno",
                "Proxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 2\r\n\r\nno",
                "Proxy-Authenticate: Digest realm=\"p\", nonce=\"n\"\r\nContent-Length: 0\r\n\r\n",
                "Proxy-Authenticate: Negotiate\r\nConnection: close\r\n\r\n"
            })
    void namesRefusedTunnel(String answer) throws Exception {
        try (RawResponses proxy = new RawResponses("HTTP/1.1 407 Proxy Authentication Required\r\n" + answer)) {
            for (String user : new String[] {"", "&proxyAuthUsername=u&proxyAuthPassword=secret-of-proxy"}) {
                String options =
                        "baseUrl=https://portal.invalid/api&requestDeadline=2s&maxRetries=0&proxyHost=localhost&proxyPort="
                                + proxy.port() + user;
                assertThat(call("portal:invoices/list?" + options)).isInstanceOf(PortalOperationException.class);
                assertThat(call(CANCEL + "&" + options))
                        .isInstanceOf(PortalOperationException.class)
                        // The request for the portal was not sent.
                        .isNotInstanceOf(PortalOutcomeUnknownException.class);
            }
        }
    }

    /** A server that sends the same bytes for each request head, and closes the connection after two of them. */
    private static final class RawResponses implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0);
        private final byte[] response;

        RawResponses(String response) throws IOException {
            this.response = response.getBytes(StandardCharsets.ISO_8859_1);
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket connection = socket.accept()) {
                    BufferedReader heads = new BufferedReader(
                            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
                    for (int i = 0; i < 2; i++) {
                        String line = heads.readLine();
                        while (line != null && !line.isEmpty()) {
                            line = heads.readLine();
                        }
                        connection.getOutputStream().write(response);
                        if (new String(response, StandardCharsets.ISO_8859_1).contains("close")) {
                            break;
                        }
                    }
                } catch (IOException e) {
                    // The client sees it.
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=1\nnonsense\nb=2\n",
                "a=1\n\nb=2\n",
                "\u0000\u0000\u0000\n",
                "a=1\r\n[]\n",
                "\u0000\u0001\u0002"
            })
    void namesDamagedStateFile(String content) throws Exception {
        portal.answers("{\"invoices\": []}");
        File file = Files.writeString(folder.resolve("states"), content).toFile();
        portal.context().getRegistry().bind("states", FileStateRepository.fileStateRepository(file));

        Throwable failure = catchThrowable(() -> portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:invoices/list?stateRepository=#states").to("mock:x");
            }
        }));

        assertThat(failure.getCause() == null ? failure : failure.getCause())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The state file " + file + " is damaged: line ")
                .hasMessageContaining("Restore the file");
        portal.context().stop();
        assertThat(Files.readString(file.toPath())).isEqualTo(content);
    }
}
