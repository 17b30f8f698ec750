package io.github.camelportal.helpdesk;

import java.nio.file.Path;

import io.github.camelportal.PortalConfiguration;

/** Runs a bridge as a process of its own. */
public final class BridgeMain {

    private BridgeMain() {}

    /**
     * Starts the bridge, which runs until the process ends.
     *
     * @param args base URL, username and password of the portal, URL of the database, and folder of the journal
     */
    public static void main(String[] args) throws Exception {
        PortalConfiguration portal = new PortalConfiguration();
        portal.setBaseUrl(args[0]);
        portal.setUsername(args[1]);
        portal.setPassword(args[2]);
        new Bridge(portal, new HelpDeskDatabase(args[3]), Path.of(args[4])).start();
        Thread.currentThread().join();
    }
}
