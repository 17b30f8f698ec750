package io.github.camelportal.simulator.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;

class LargeRequestTest {

    @ParameterizedTest
    @CsvSource({"/api/tickets,60000000", "/_control/tickets,60000000", "/api/tickets,99999999999999999999"})
    void refusesRequestWhenItAnnouncesTooLargeABody(String path, String length) throws IOException {
        try (PortalSimulator simulator = PortalSimulator.start();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port())) {
            String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(reader.readLine()).containsAnyOf(" 413 ", " 400 ");
        }
    }
}
