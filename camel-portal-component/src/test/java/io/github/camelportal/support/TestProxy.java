package io.github.camelportal.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy that makes tunnels for who knows its password, all of them to one port of this machine. */
public final class TestProxy implements AutoCloseable {

    private final String authorization;
    private final int target;
    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    public TestProxy(String username, String password, int target) throws IOException {
        this.target = target;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.ISO_8859_1));
        threads.execute(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The heads of all requests that it was sent, with their headers. */
    public List<String> heads() {
        return heads;
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket caller = server.accept();
                open.add(caller);
                threads.execute(() -> serve(caller));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            while (true) {
                String head = head(caller.getInputStream());
                if (head.isEmpty()) {
                    return;
                }
                heads.add(head);
                if (head.contains("Proxy-Authorization: " + authorization)) {
                    tunnel(caller);
                    return;
                }
                answer(
                        caller,
                        "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                                + "Content-Length: 0");
            }
        } catch (IOException e) {
            // The caller sees a connection that ends.
        }
    }

    private void tunnel(Socket caller) throws IOException {
        try (Socket portal = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(portal);
            answer(caller, "200 Connection Established");
            threads.execute(() -> copy(portal, caller));
            copy(caller, portal);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One of the two has closed it.
        }
    }

    private static void answer(Socket caller, String words) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write(("HTTP/1.1 " + words + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int next = in.read();
        while (next >= 0 && head.indexOf("\r\n\r\n") < 0) {
            head.append((char) next);
            next = head.indexOf("\r\n\r\n") < 0 ? in.read() : next;
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
