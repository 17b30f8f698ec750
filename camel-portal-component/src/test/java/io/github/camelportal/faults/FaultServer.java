package io.github.camelportal.faults;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A portal that answers well, but for the request of one column, which meets one fault until that passes. */
final class FaultServer implements Closeable {

    private final FaultCase fault;
    private final Column column;
    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean passed;

    FaultServer(FaultCase fault, Column column, Certificates certificates) throws IOException {
        this.fault = fault;
        this.column = column;
        SSLContext tls = certificates.of(fault.place());
        InetAddress here = InetAddress.getLoopbackAddress();
        this.listener = tls == null
                ? new ServerSocket(0, 50, here)
                : tls.getServerSocketFactory().createServerSocket(0, 50, here);
        daemon(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** How many connections were opened. */
    int connections() {
        return connections.get();
    }

    /** How many requests of the column have arrived since the last time that this was asked. */
    int takeCalls() {
        return calls.getAndSet(0);
    }

    /** From now on, all is well. */
    void pass() {
        passed = true;
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "fault-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                daemon(() -> serve(socket));
            } catch (IOException e) {
                // The listener was closed: the loop ends.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (fault.place() == FaultCase.FaultHost.TLS_RESET) {
                socket.getInputStream().read();
                socket.setSoLinger(true, 0);
                return;
            }
            if (fault.place() == FaultCase.FaultHost.TLS_CUT_OFF) {
                readLine(socket.getInputStream(), 5);
                return;
            }
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (!socket.isClosed() && answer(in, socket)) {
                // The next request on the same connection.
            }
        } catch (IOException e) {
            // The client has gone: that is its right.
        }
    }

    private boolean answer(InputStream in, Socket socket) throws IOException {
        String first = readLine(in, Integer.MAX_VALUE);
        if (fault.place() == FaultCase.FaultHost.TLS_PLAIN) {
            new Wire(socket, "", 0, end).html("400 Bad Request").close();
            return false;
        }
        if (first.isEmpty()) {
            return false;
        }
        int length = 0;
        for (String line = readLine(in, Integer.MAX_VALUE); !line.isEmpty(); line = readLine(in, Integer.MAX_VALUE)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        in.readNBytes(length);
        String head = first.substring(0, first.lastIndexOf(' '));
        int number = column.isRequest(head) ? calls.incrementAndGet() : calls.get();
        Column victim = fault.access() == FaultCase.Access.FAULTY_LOGIN ? Column.LOGIN : column;
        Wire wire = new Wire(socket, Column.answerTo(head), number, end);
        if (victim.isRequest(head) && !passed) {
            fault.script().answer(wire);
        } else {
            wire.json("200 OK", wire.good());
        }
        return passed || fault.place() != FaultCase.FaultHost.CLOSING_SERVER;
    }

    private static String readLine(InputStream in, int limit) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = in.read();
        while (read >= 0 && read != '\n' && line.length() < limit) {
            line.append((char) read);
            read = in.read();
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
