package io.github.camelportal.benchmark.measure;

/** The names of the contenders. */
public final class Names {

    /** A route with an endpoint of this component. */
    public static final String PORTAL = "portal route";
    /** A route as users write it without this component. */
    public static final String HAND_WRITTEN = "hand-written route";
    /** A loop without Camel. */
    public static final String BARE = "bare loop";
    /** A client that reads bytes and looks at none: what the server can give. */
    public static final String SERVER = "server's limit";

    private Names() {}
}
