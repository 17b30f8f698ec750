package io.github.camelportal.client.policy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import com.github.tomakehurst.wiremock.http.Fault;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.support.FailingCall;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RawResponseServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** Where no answer comes, or half of one, the exception says so, and warns of what may have been done all the same. */
class BrokenConnectionTest {

    private static final String GET = "portal:tickets/get?ticketNumber=7";
    private static final String WARNING = "The portal may have processed the request";

    private static PortalStub portal;
    private static FailingCall call;

    @BeforeAll
    static void start() {
        portal = new PortalStub();
        call = new FailingCall(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void failsWhenConnectionBreaks(Fault fault) {
        for (String output : new String[] {"typed", "json", "stream"}) {
            portal.answers(aResponse().withFault(fault));
            check(GET + "&outputType=" + output).hasMessageNotContaining(WARNING);
            assertThat(portal.requests()).hasSize(1);
            call.nextWorks();

            portal.answers(aResponse().withFault(fault));
            checkUnknown("portal:tickets/create?outputType=" + output).hasMessageContaining(WARNING);
            assertThat(portal.requests()).hasSize(1);
            call.nextWorks();
        }
    }

    @Test
    void failsWhenResponseIsShorterThanContentLength() throws Exception {
        for (String output : new String[] {"typed", "json", "stream"}) {
            try (RawResponseServer server = new RawResponseServer(
                    "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"ticket\": {\"ticket_number\": \"7\"}}")) {
                check(GET + "&outputType=" + output + "&baseUrl=" + server.baseUrl());
            }
        }
        call.nextWorks();
    }

    @Test
    void failsWhenConnectionIsRefused() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        check(GET + "&baseUrl=http://localhost:" + port + "/api").hasMessageContaining("HttpHostConnectException");
        call.nextWorks();
    }

    @Test
    void failsWhenPortalIsSilent() throws Exception {
        // Nothing is read from the socket: its backlog takes the connection and no more.
        try (ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String baseUrl = "http://localhost:" + socket.getLocalPort() + "/api";

            checkUnknown("portal:tickets/create?responseTimeout=200ms&baseUrl=" + baseUrl)
                    .hasMessageContaining("SocketTimeoutException")
                    .hasMessageContaining(WARNING);
        }
        call.nextWorks();
    }

    private static ThrowableAssert<PortalUnreachableException> check(String uri) {
        return check(call.fails(uri, PortalUnreachableException.class));
    }

    /** A route must be able to tell by the type that it cannot simply try again. */
    private static ThrowableAssert<PortalOutcomeUnknownException> checkUnknown(String uri) {
        return check(call.fails(uri, PortalOutcomeUnknownException.class));
    }

    private static <T extends PortalOperationException> ThrowableAssert<T> check(T failure) {
        assertThat(failure.getHttpResponseCode()).isZero();
        assertThat(failure.getErrors()).isEmpty();
        return new ThrowableAssert<>(failure)
                .hasCauseInstanceOf(IOException.class)
                .hasMessageContaining("no response")
                .hasMessageContaining("Check baseUrl, the network and the portal's state.");
    }
}
