package io.github.camelportal.http;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.apache.camel.Exchange;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.LaxRedirectStrategy;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** An HTTP client of the application is used if it is given, and sends no write twice, whatever its own strategy is. */
class GivenHttpClientTest {

    private static final String ORDER = "portal:orders/create?productId=333&cycle=m&payMethod=1";

    private final PortalStub portal = new PortalStub();
    private CloseableHttpClient own;

    @AfterEach
    void stop() throws IOException {
        portal.close();
        if (own != null) {
            own.close();
        }
    }

    @Test
    void ignoresAnHttpClientInTheRegistry() {
        portal.answers("{\"tickets\": []}");
        own = HttpClients.custom().setUserAgent("of-the-application").build();
        portal.context().getRegistry().bind("own", own);
        PortalComponent component = new PortalComponent();
        component.getConfiguration().setBaseUrl(portal.baseUrl());
        portal.context().addComponent("hosting", component);

        portal.context()
                .createProducerTemplate()
                .requestBody("hosting:tickets/list?username=a&password=canary-b", (Object) null);

        assertThat(portal.request().getHeader("User-Agent")).isEqualTo("camel-portal");
    }

    /** Operations with a body, without one, and with another method than POST. */
    static Stream<String> writes() {
        return Stream.of(
                ORDER,
                "portal:vms/start?serviceId=302&vmId=101",
                "portal:notifications/ack?notificationId=1",
                "portal:dns/deleteRecord?domainId=47&recordId=1");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void sendsAWriteOnceWhenTheClientRetriesEverything(String operation) throws Exception {
        for (ResponseDefinitionBuilder response : List.of(
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                aResponse().withStatus(500),
                aResponse().withStatus(503).withHeader("Retry-After", "0"))) {
            give(HttpClients.custom().setRetryStrategy(new RetryEverything()));
            portal.answers(response);

            Exception failure = call(operation);

            assertThat(portal.requests()).as(operation).hasSize(1);
            assertThat(failure).isInstanceOf(PortalOutcomeUnknownException.class);
        }
    }

    @Test
    void retriesOfTheClientWouldSendAnOrderTwice() throws IOException {
        portal.answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
        own = HttpClients.custom().setRetryStrategy(new RetryEverything()).build();
        org.apache.hc.client5.http.classic.methods.HttpPost order =
                new org.apache.hc.client5.http.classic.methods.HttpPost(portal.baseUrl() + "/order/333");
        order.setEntity(new org.apache.hc.core5.http.io.entity.StringEntity("{}"));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> own.execute(order, response -> null)))
                .isInstanceOf(IOException.class);

        assertThat(portal.requests()).hasSizeGreaterThan(1);
    }

    @Test
    void sendsAWriteOnceWhenAnInterceptorSendsItAgain() throws Exception {
        give(HttpClients.custom()
                .disableAutomaticRetries()
                .addExecInterceptorFirst("again", (request, scope, chain) -> {
                    try {
                        return chain.proceed(request, scope);
                    } catch (IOException e) {
                        return chain.proceed(request, scope);
                    }
                }));
        portal.answers(aResponse().withFault(Fault.EMPTY_RESPONSE));

        assertThat(call(ORDER)).isInstanceOf(PortalOutcomeUnknownException.class);

        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void isOfUnknownOutcomeWhenTheSecondAttemptOfTheClientDoesNotConnect() throws Exception {
        give(HttpClients.custom()
                .disableAutomaticRetries()
                .addExecInterceptorFirst("again", (request, scope, chain) -> {
                    try {
                        return chain.proceed(request, scope);
                    } catch (IOException e) {
                        throw new ConnectException("refused at the second time");
                    }
                }));
        component().getConfiguration().setMaxRetries(3);
        portal.answers(aResponse().withFault(Fault.EMPTY_RESPONSE));

        assertThat(call(ORDER)).isInstanceOf(PortalOutcomeUnknownException.class);

        assertThat(portal.requests()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void followsNoRedirect(String operation) throws Exception {
        for (int status : List.of(301, 302, 303, 307, 308)) {
            give(HttpClients.custom().setRedirectStrategy(LaxRedirectStrategy.INSTANCE));
            portal.answers(aResponse().withStatus(status).withHeader("Location", portal.baseUrl() + "/elsewhere"));

            assertThat(call(operation)).isInstanceOf(PortalOperationException.class);
            assertThat(call("portal:tickets/list")).isInstanceOf(PortalOperationException.class);

            assertThat(portal.requests()).hasSize(2).noneMatch(request -> request.getUrl()
                    .contains("elsewhere"));
        }
    }

    @Test
    void sendsAWriteOnceWhenTheClientHasCredentialsOfItsOwn() throws Exception {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        credentials.setCredentials(
                new AuthScope(null, -1), new UsernamePasswordCredentials("other", "other".toCharArray()));
        give(HttpClients.custom().setDefaultCredentialsProvider(credentials));
        portal.answers(aResponse().withStatus(401).withHeader("WWW-Authenticate", "Basic realm=\"x\""));

        assertThat(call(ORDER)).isInstanceOf(PortalOperationException.class);

        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void sendsBodiesAndHeadersAsBefore() throws Exception {
        give(HttpClients.custom());
        portal.answers("{\"order_num\": 1, \"invoice_id\": \"2\", \"total\": \"9.99\"}");

        assertThat(call(ORDER)).isNull();

        assertThat(portal.request().getHeader("Content-Type")).startsWith("application/json");
        assertThat(portal.request().getHeader("Content-Length"))
                .isEqualTo(String.valueOf(portal.request().getBody().length));
        assertThat(portal.request().getBodyAsString()).contains("\"cycle\":\"m\"");
    }

    private PortalComponent component() {
        return portal.context().getComponent("portal", PortalComponent.class);
    }

    private void give(HttpClientBuilder client) throws Exception {
        own = client.build();
        component().getConfiguration().setHttpClient(own);
        portal.context().removeEndpoints("portal:*");
    }

    private Exception call(String operation) {
        Exchange exchange = portal.context().createProducerTemplate().request(operation, each -> each.getMessage()
                .setHeaders(Map.of()));
        return exchange.getException();
    }

    /** The strategy of a client that was made for reads. */
    private static final class RetryEverything implements HttpRequestRetryStrategy {

        @Override
        public boolean retryRequest(HttpRequest request, IOException failure, int count, HttpContext context) {
            return count < 4;
        }

        @Override
        public boolean retryRequest(HttpResponse response, int count, HttpContext context) {
            return response.getCode() >= 500 && count < 4;
        }

        @Override
        public TimeValue getRetryInterval(HttpResponse response, int count, HttpContext context) {
            return TimeValue.ZERO_MILLISECONDS;
        }
    }
}
