package io.github.camelportal.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Asks the portal of a soak, which is a JVM of its own. */
final class SoakPortal implements AutoCloseable {

    static final String PASSWORD = "soak-pa55word";

    /** Java's own HTTP server keeps the buffers of each connection that a fault has broken, unless it has a limit in seconds. */
    private static final List<String> FORGETS_BROKEN_CONNECTIONS =
            List.of("-Dsun.net.httpserver.maxReqTime=30", "-Dsun.net.httpserver.maxRspTime=30");

    private final Process process;
    private final PrintWriter questions;
    private final BufferedReader answers;
    private final List<String> places;

    SoakPortal() {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-Duser.timezone=UTC");
        builder.command().addAll(FORGETS_BROKEN_CONNECTIONS);
        builder.command().add(SoakPortalMain.class.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put(SoakPortalMain.PASSWORD, PASSWORD);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answers = process.inputReader(StandardCharsets.UTF_8);
        places = List.of(answer().split(" "));
    }

    String baseUrl() {
        return places.get(0);
    }

    String username() {
        return places.get(1);
    }

    /** A ticket that stays. */
    String ticket() {
        return places.get(2);
    }

    /** A file of that ticket. */
    String attachment() {
        return places.get(3);
    }

    /** From now on there are faults, and staff that works. */
    void begin(long seed) {
        ask("begin " + seed);
    }

    /** No more faults; the staff goes, and clears all tickets away. */
    void end() {
        ask("end");
    }

    long faults() {
        return Long.parseLong(ask("faults"));
    }

    /** How often the portal carried this out. */
    long effects(String route) {
        return Long.parseLong(ask("effects " + route));
    }

    /** The notifications that were raised. */
    List<String> raised() {
        return List.of(ask("raised").split(" "));
    }

    /** The tickets that there were, by what their subjects say. */
    Numbered created() {
        return Numbered.read(ask("created"));
    }

    /** How many tickets there were a second time, or were nobody's. */
    long strange() {
        return Long.parseLong(ask("strange"));
    }

    private synchronized String ask(String question) {
        questions.println(question);
        return answer();
    }

    private String answer() {
        try {
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("The portal has ended by itself");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        questions.close();
        process.destroyForcibly();
    }
}
