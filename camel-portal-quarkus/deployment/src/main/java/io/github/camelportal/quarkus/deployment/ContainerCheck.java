package io.github.camelportal.quarkus.deployment;

import java.util.logging.Level;
import java.util.logging.Logger;

import io.quarkus.deployment.builditem.DockerStatusBuildItem;

/**
 * Looks for a container runtime without an ERROR in the log if there is none. In dev mode, Quarkus looks for one at each start and
 * reload if any Dev Service runs, to list containers, and keeps the result for that start. The simulated portal needs no container.
 * A Dev Service that needs one says itself that there is none.
 */
final class ContainerCheck {

    private static final Logger TESTCONTAINERS = Logger.getLogger("org.testcontainers");

    private ContainerCheck() {}

    static void runQuietly(DockerStatusBuildItem docker) {
        Level before = TESTCONTAINERS.getLevel();
        TESTCONTAINERS.setLevel(Level.OFF);
        try {
            docker.isContainerRuntimeAvailable();
        } finally {
            TESTCONTAINERS.setLevel(before);
        }
    }
}
