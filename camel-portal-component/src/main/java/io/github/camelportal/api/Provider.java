package io.github.camelportal.api;

/** A hosting provider whose portal is documented. In lower case, as the values of an option are written. */
public enum Provider {
    /** xTom. */
    xtom("https://console.xtom.com/api"),
    /** XSServer. */
    xsserver("https://cp.xsserver.gmbh/api"),
    /** Any other install of the same software; it has no base URL of its own, and every operation may exist there. */
    custom(null);

    private final String baseUrl;

    Provider(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The base URL of its API, or null. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Whether its documents list the operation; of an install without documents, nothing else is known. */
    public boolean documents(Operation operation) {
        return this == custom || operation.providers().contains(name());
    }
}
