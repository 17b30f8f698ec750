package io.github.camelportal.simulator.http;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class LargeRequestTest {

    @ParameterizedTest
    @CsvSource({"/api/tickets,60000000,413", "/_control/tickets,60000000,413", "/api/tickets,99999999999999999999,400"})
    void refusesRequestWhenItAnnouncesTooLargeABody(String path, String length, String status) throws IOException {
        try (PortalSimulator simulator = PortalSimulator.start();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port())) {
            String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(reader.readLine()).contains(" " + status + " ");
        }
    }

    @Test
    void endsConnectionWhenChunkedBodyIsTooLarge() {
        try (PortalSimulator simulator = PortalSimulator.start()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + "/tickets"))
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(32 << 20) + 1])))
                    .build();

            assertThatIOException()
                    .isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
            assertThat(simulator.requests()).isEmpty();
        }
    }
}
