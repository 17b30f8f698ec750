package io.github.camelportal.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import org.slf4j.LoggerFactory;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The log between its begin and its end. The logger of the tests writes to the standard error stream. */
public final class CapturedLog {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream captured = new ByteArrayOutputStream();

    private CapturedLog() {}

    public static CapturedLog begin() {
        CapturedLog log = new CapturedLog();
        System.setErr(new PrintStream(log.captured, true, UTF_8));
        return log;
    }

    /** Logs a line, as anybody could. */
    public void line(String text) {
        LoggerFactory.getLogger(CapturedLog.class).debug(text);
    }

    public String text() {
        return captured.toString(UTF_8);
    }

    /** The text, which is forgotten. */
    public String takeText() {
        String text = text();
        captured.reset();
        return text;
    }

    /** Logs the text that nobody has read, so that it is in the log of all tests too. */
    public void end() {
        System.setErr(before);
        before.print(text());
    }
}
