package io.github.camelportal.benchmark.work;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.benchmark.server.FixedResponseServer;

/** Receives the bytes and looks at none: as fast as the server can be. */
final class RawSockets implements Contender {

    private static final int BUFFER = 64 * 1024;
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

    private final URI address;
    private final byte[] request;
    private final long result;
    private final ThreadLocal<Connection> own = ThreadLocal.withInitial(this::connect);
    private final Queue<Connection> all = new ConcurrentLinkedQueue<>();

    /** Returns the given result, because it reads none. */
    RawSockets(String address, long result) {
        this.address = URI.create(address);
        this.request = ("GET " + this.address.getPath() + " HTTP/1.1\r\nHost: " + this.address.getAuthority()
                        + "\r\nAuthorization: " + FixedResponseServer.authorization() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        this.result = result;
    }

    private record Connection(Socket socket, byte[] buffer) {}

    private Connection connect() {
        try {
            Socket socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            Connection connection = new Connection(socket, new byte[BUFFER]);
            all.add(connection);
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long work() throws IOException {
        Connection connection = own.get();
        connection.socket().getOutputStream().write(request);
        InputStream in = connection.socket().getInputStream();
        int read = read(in, connection.buffer());
        String start = new String(connection.buffer(), 0, read, StandardCharsets.ISO_8859_1);
        int end = start.indexOf("\r\n\r\n");
        Matcher length = LENGTH.matcher(start);
        if (!start.startsWith("HTTP/1.1 200 ") || end < 0 || !length.find()) {
            throw new IOException("The server answered " + start);
        }
        long left = end + 4 + Long.parseLong(length.group(1)) - read;
        while (left > 0) {
            left -= read(in, connection.buffer());
        }
        return result;
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        int read = in.read(buffer);
        if (read < 0) {
            throw new EOFException();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : all) {
            connection.socket().close();
        }
    }
}
