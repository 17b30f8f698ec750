package io.github.camelportal.benchmark;

import java.io.IOException;

/** Ends this JVM with the one that started it, however that one ends: nothing is left running. */
final class ParentWatch {

    private ParentWatch() {}

    static void start() {
        Thread thread = new Thread(ParentWatch::awaitEnd, "parent watch");
        thread.setDaemon(true);
        thread.start();
    }

    private static void awaitEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever written there; only the end matters.
            }
        } catch (IOException e) {
            // The end too.
        }
        Runtime.getRuntime().halt(1);
    }
}
