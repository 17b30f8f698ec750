package io.github.camelportal.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that answers one request with exactly these bytes, and closes the connection: no HTTP server would. */
public final class RawResponseServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final byte[] answer;

    public RawResponseServer(String answer) throws IOException {
        this.answer = answer.getBytes(StandardCharsets.UTF_8);
        Thread thread = new Thread(this::serve, "raw-answer");
        thread.setDaemon(true);
        thread.start();
    }

    public String baseUrl() {
        return "http://localhost:" + socket.getLocalPort() + "/api";
    }

    private void serve() {
        try (Socket connection = socket.accept()) {
            InputStream request = connection.getInputStream();
            int lineBreaks = 0;
            while (lineBreaks < 2) {
                int character = request.read();
                if (character < 0) {
                    return;
                }
                lineBreaks = character == '\n' ? lineBreaks + 1 : character == '\r' ? lineBreaks : 0;
            }
            connection.getOutputStream().write(answer);
            connection.shutdownOutput();
            // Until the client is done: closed with unread bytes, the connection would be reset.
            request.readAllBytes();
        } catch (IOException e) {
            // The client sees it.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
