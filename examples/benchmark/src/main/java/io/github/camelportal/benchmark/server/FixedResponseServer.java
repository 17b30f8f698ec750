package io.github.camelportal.benchmark.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers with what was rendered before, so that the server is not what is measured. The first step of a path is the length
 * of lists: {@code /200000/invoice}. There are no requests with a body.
 */
public final class FixedResponseServer implements AutoCloseable {

    /** The name to log in with. */
    public static final String USERNAME = "mary@example.com";
    /** The password to log in with. */
    public static final String PASSWORD = "not-a-secret";

    private static final String AUTHORIZATION =
            "Basic " + Base64.getEncoder().encodeToString((USERNAME + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final int BACKLOG = 100;
    private static final int BUFFER = 64 * 1024;
    private static final Pattern TARGET = Pattern.compile("GET /(\\d{1,7})/(invoice|tickets/\\d+) HTTP/1\\.1\r\n");
    private static final byte[] TICKET = whole("200 OK", TicketResponse.json());
    private static final byte[] REFUSED =
            whole("401 Unauthorized", "{\"error\":[\"unauthorized\"]}".getBytes(StandardCharsets.UTF_8));
    private static final byte[] UNKNOWN =
            whole("404 Not Found", "{\"error\":[\"invalid method\"]}".getBytes(StandardCharsets.UTF_8));

    private final ServerSocket socket;

    private FixedResponseServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** Starts at any free port of the loopback address. */
    public static FixedResponseServer start() throws IOException {
        FixedResponseServer server =
                new FixedResponseServer(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
        start(server::accept);
        return server;
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "responses");
        thread.setDaemon(true);
        thread.start();
    }

    /** The address, without a slash at its end. */
    public String address() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    /** The sum of the ids and of the totals in cents of a list. */
    public static long invoiceSum(int count) {
        return InvoiceListResponse.sum(count);
    }

    /** The value of the header {@code Authorization}. */
    public static String authorization() {
        return AUTHORIZATION;
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            OutputStream out = new BufferedOutputStream(connection.getOutputStream(), BUFFER);
            InputStream in = connection.getInputStream();
            byte[] buffer = new byte[BUFFER];
            String head = head(in, buffer);
            while (head != null) {
                respond(head, out);
                out.flush();
                head = head(in, buffer);
            }
        } catch (IOException e) {
            // A client that has read enough goes away.
        }
    }

    /** A request, up to the empty line; null where there is none any more. */
    private static String head(InputStream in, byte[] buffer) throws IOException {
        int length = 0;
        while (length < 4 || !endsHead(buffer, length)) {
            int read = in.read(buffer, length, buffer.length - length);
            if (read <= 0) {
                return null;
            }
            length += read;
        }
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean endsHead(byte[] buffer, int length) {
        return buffer[length - 4] == '\r'
                && buffer[length - 3] == '\n'
                && buffer[length - 2] == '\r'
                && buffer[length - 1] == '\n';
    }

    private static void respond(String head, OutputStream out) throws IOException {
        Matcher target = TARGET.matcher(head);
        if (!head.contains(AUTHORIZATION)) {
            out.write(REFUSED);
        } else if (!target.lookingAt()) {
            out.write(UNKNOWN);
        } else if (target.group(2).equals("invoice")) {
            InvoiceListResponse invoices = new InvoiceListResponse(Integer.parseInt(target.group(1)));
            out.write(head("200 OK", invoices.length()));
            invoices.writeTo(out);
        } else {
            out.write(TICKET);
        }
    }

    private static byte[] whole(String status, byte[] body) {
        byte[] head = head(status, body.length);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private static byte[] head(String status, long length) {
        return ("HTTP/1.1 " + status + "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
