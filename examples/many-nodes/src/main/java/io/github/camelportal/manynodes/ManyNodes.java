package io.github.camelportal.manynodes;

import org.apache.camel.main.Main;

/**
 * A node of the application. All nodes are equal. The routes are in {@code routes/feeds.yaml} and {@code routes/consumers.yaml}, the settings in
 * {@code application.properties} and in the environment.
 */
public final class ManyNodes {

    private ManyNodes() {}

    /**
     * Runs a node until the process ends.
     *
     * @throws Exception if the node cannot start
     */
    public static void main(String[] arguments) throws Exception {
        new Main().run(arguments);
    }
}
