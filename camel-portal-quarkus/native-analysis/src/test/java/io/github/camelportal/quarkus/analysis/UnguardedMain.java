package io.github.camelportal.quarkus.analysis;

import io.github.camelportal.internal.observe.MicrometerCallListenerFactory;

/** The main class of an application that refers to a class with an optional library, without the service in between. */
public final class UnguardedMain {

    private UnguardedMain() {}

    /** Creates the listener that needs Micrometer. */
    public static void main(String[] args) {
        System.out.println(new MicrometerCallListenerFactory().create(null, "portal"));
    }
}
