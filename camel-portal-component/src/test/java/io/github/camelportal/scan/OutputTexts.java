package io.github.camelportal.scan;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Keeps a copy of what goes to the standard streams, where the tests' logger writes to too. */
final class OutputTexts {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    OutputTexts() {
        System.setOut(copying(System.out));
        System.setErr(copying(System.err));
    }

    private PrintStream copying(PrintStream stream) {
        OutputStream both = new OutputStream() {
            @Override
            public void write(int octet) {
                stream.write(octet);
                shown.write(octet);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                stream.write(bytes, offset, length);
                shown.write(bytes, offset, length);
            }

            @Override
            public void flush() {
                stream.flush();
            }
        };
        return new PrintStream(both, true, UTF_8);
    }

    /** The text since the last time. */
    String take() {
        synchronized (shown) {
            String text = shown.toString(UTF_8);
            shown.reset();
            return text;
        }
    }
}
