package io.github.camelportal.client.decode;

import java.io.IOException;

import org.apache.camel.CamelExecutionException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RawResponseServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The head of a response may be invalid HTTP. */
class MalformedHeadTest {

    @ParameterizedTest
    @ValueSource(strings = {"typed", "json", "stream"})
    void readsResponseWhenContentTypeIsBlank(String outputType) throws IOException {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type:  \r\nContent-Length: 18\r\n\r\n{\"acc_balance\": 1}";

        assertThat(call(answer, outputType)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 600 \r\n", "HTTP/1.1 781\r\n", "HTTP/1.1 999 Request denied\r\n"})
    void failsWithStatusWhenItIsOutOfRange(String statusLine) {
        CamelExecutionException failure = catchThrowableOfType(
                CamelExecutionException.class, () -> call(statusLine + "Content-Length: 2\r\n\r\n{}", "typed"));

        assertThat(failure.getCause()).isInstanceOf(PortalOperationException.class);
        assertThat(((PortalOperationException) failure.getCause()).getHttpResponseCode())
                .isEqualTo(Integer.parseInt(statusLine.substring(9, 12)));
    }

    @Test
    void failsWhenStatusHasNoReasonPhrase() {
        // A client that makes words up knows none for it, and says so with an exception.
        CamelExecutionException failure = catchThrowableOfType(
                CamelExecutionException.class, () -> call("HTTP/1.1 600\r\nContent-Length: 2\r\n\r\n{}", "stream"));

        assertThat(failure.getCause()).isInstanceOf(PortalOperationException.class);
    }

    private static String call(String answer, String outputType) throws IOException {
        try (RawResponseServer portal = new RawResponseServer(answer);
                DefaultCamelContext context = new DefaultCamelContext()) {
            PortalConfiguration configuration =
                    context.getComponent("portal", PortalComponent.class).getConfiguration();
            configuration.setBaseUrl(portal.baseUrl());
            configuration.setUsername(PortalStub.USERNAME);
            configuration.setPassword(PortalStub.PASSWORD);
            configuration.setMaxRetries(0);
            context.start();
            Object body = context.createProducerTemplate()
                    .requestBody("portal:billing/balance?outputType=" + outputType, (Object) null);
            return context.getTypeConverter().convertTo(String.class, body);
        }
    }
}
