package io.github.camelportal.api;

import org.jspecify.annotations.Nullable;

/** A hosting provider. Constants are in lower case, like the values of the option. */
public enum Provider {
    /** xTom. */
    xtom("https://console.xtom.com/api"),
    /** XSServer. */
    xsserver("https://cp.xsserver.gmbh/api"),
    /** Any other install of the same software. It has no default base URL, and every operation may exist there. */
    custom(null),
    /** Any other install, by the name of the software, HostBill. The same as {@link #custom}. */
    hostbill(null);

    private final @Nullable String baseUrl;

    Provider(@Nullable String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Returns the base URL of its API, or null. */
    public @Nullable String baseUrl() {
        return baseUrl;
    }

    /**
     * Returns whether the provider documents the operation. {@link #custom} and {@link #hostbill} document every operation.
     */
    public boolean documents(Operation operation) {
        return this == custom || this == hostbill || operation.providers().contains(name());
    }
}
