package io.github.camelportal.billingsync;

import org.apache.camel.main.Main;

/** The application in a JVM that is killed. System properties of the JVM are properties of the application. */
public final class SyncNode {

    /** What it prints when its routes run. */
    static final String STARTED = "started";

    private SyncNode() {}

    /** Runs until it is killed, or the JVM that started it ends. */
    public static void main(String[] arguments) throws Exception {
        Main main = BillingSyncMain.newMain();
        main.start();
        System.out.println(STARTED);
        System.in.transferTo(System.err);
        Runtime.getRuntime().halt(1);
    }
}
