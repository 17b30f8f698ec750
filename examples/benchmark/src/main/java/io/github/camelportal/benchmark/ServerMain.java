package io.github.camelportal.benchmark;

import io.github.camelportal.benchmark.server.FixedResponseServer;

/** The JVM of the server. */
public final class ServerMain {

    private ServerMain() {}

    /**
     * Serves until the parent ends.
     *
     * @throws Exception if it cannot start
     */
    public static void main(String[] arguments) throws Exception {
        ParentWatch.start();
        try (FixedResponseServer server = FixedResponseServer.start()) {
            System.out.println(ChildJvm.RESULT + "address\t" + server.address());
            Thread.currentThread().join();
        }
    }
}
