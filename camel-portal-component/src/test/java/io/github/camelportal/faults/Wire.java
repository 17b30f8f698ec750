package io.github.camelportal.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** The server's end of a connection after a request: writes any bytes, and ends in any way. */
final class Wire {

    private static final int BLOCK = 1 << 20;

    private final Socket socket;
    private final String good;
    private final int number;
    private final CountDownLatch end;

    /**
     * For one request.
     *
     * @param good   what a healthy portal answers
     * @param number how many requests have met the fault, with this one
     * @param end    is down when the server ends
     */
    Wire(Socket socket, String good, int number, CountDownLatch end) {
        this.socket = socket;
        this.good = good;
        this.number = number;
        this.end = end;
    }

    String good() {
        return good;
    }

    /** The good answer with one more field before all others. */
    String goodWith(String field) {
        return "{" + field + ", " + good.substring(1);
    }

    boolean isFirst() {
        return number == 1;
    }

    /** Sends this text as it is, line ends written as in HTTP. */
    Wire raw(String text) throws IOException {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    Wire raw(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        return this;
    }

    /** A whole answer; {@code headers} are further lines, each with its end. */
    Wire answer(String status, String headers, String body) throws IOException {
        return answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    Wire answer(String status, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(body);
        return raw(whole.toByteArray());
    }

    Wire json(String status, String body) throws IOException {
        return answer(status, "Content-Type: application/json\r\n", body);
    }

    Wire html(String status) throws IOException {
        return answer(
                status, "Content-Type: text/html\r\n", "<!DOCTYPE html><html><body>Attention required</body></html>");
    }

    /** The beginning of the good answer, whose length says that there is more. */
    Wire half() throws IOException {
        return raw("HTTP/1.1 200 OK\r\nContent-Length: " + (good.length() + 1) + "\r\n\r\n"
                + good.substring(0, good.length() - 1));
    }

    /** The good answer with so much white space in it, as far as the client wants it. */
    void padded(int megabytes) throws IOException {
        byte[] blanks = blanks();
        raw("HTTP/1.1 200 OK\r\nContent-Length: " + ((long) megabytes * BLOCK + good.length()) + "\r\n\r\n{");
        for (int i = 0; i < megabytes; i++) {
            raw(blanks);
        }
        raw(good.substring(1));
    }

    /** The same, packed small. */
    void paddedAndPacked(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write('{');
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks());
            }
            zip.write(good.substring(1).getBytes(StandardCharsets.UTF_8));
        }
        answer("200 OK", "Content-Encoding: gzip\r\n", packed.toByteArray());
    }

    private static byte[] blanks() {
        byte[] blanks = new byte[BLOCK];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    /** Says nothing more, but keeps the connection open. */
    void hold() throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /** Sends a byte now and then, for ever. */
    void trickle() throws IOException {
        try {
            while (!end.await(20, TimeUnit.MILLISECONDS)) {
                raw(" ");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /** Sends this again and again, as fast as it can, until the client has had enough. */
    void endless(String text) throws IOException {
        byte[] block = text.repeat(BLOCK / 16 / text.length()).getBytes(StandardCharsets.UTF_8);
        while (end.getCount() > 0) {
            raw(block);
        }
        close();
    }

    void close() throws IOException {
        socket.close();
    }

    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
