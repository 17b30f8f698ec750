package io.github.camelportal.faults;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.faults.FaultCase.FaultHost;

/** The places where a portal should be and is not. */
final class Places implements Closeable {

    private static final int PATIENCE = 100;
    private static final int MOST = 20;

    private final ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> waiting = new ArrayList<>();
    private final int nowhere;
    private final boolean blackHole;

    Places() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nowhere = closed.getLocalPort();
        }
        blackHole = fill();
    }

    /** Nobody takes the connections that wait, and when as many wait as may, the system lets the others hang. */
    private boolean fill() throws IOException {
        for (int i = 0; i < MOST; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), PATIENCE);
            } catch (SocketTimeoutException e) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a place can be had on this system. */
    boolean has(FaultHost place) {
        return place != FaultHost.BLACK_HOLE || blackHole;
    }

    boolean isTls(FaultHost place) {
        return place.name().startsWith("TLS_");
    }

    String url(FaultHost place, int port) {
        return switch (place) {
            case SERVER, CLOSING_SERVER, SPOILING_SERVER -> "http://localhost:" + port + "/api";
            case NOWHERE -> "http://localhost:" + nowhere + "/api";
            case UNKNOWN_HOST -> "http://nowhere.invalid/api";
            case BLACK_HOLE -> "http://localhost:" + full.getLocalPort() + "/api";
            default -> "https://localhost:" + port + "/api";
        };
    }

    @Override
    public void close() throws IOException {
        full.close();
        for (Socket socket : waiting) {
            socket.close();
        }
    }
}
