package io.github.camelportal.simulator;

/**
 * Which requests a fault applies to.
 *
 * @param method null for any
 * @param pathPrefix a path of whole segments; null for any
 */
record FaultScope(String method, String pathPrefix) {

    static final FaultScope EVERYTHING = new FaultScope(null, null);

    FaultScope {
        if (pathPrefix != null && !pathPrefix.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: '" + pathPrefix + "'");
        }
    }

    boolean covers(Request request) {
        return coversMethod(request.method()) && coversPath(request.path());
    }

    private boolean coversMethod(String actual) {
        return method == null || method.equalsIgnoreCase(actual);
    }

    private boolean coversPath(String actual) {
        return pathPrefix == null
                || pathPrefix.equals("/")
                || actual.equals(pathPrefix)
                || actual.startsWith(pathPrefix.endsWith("/") ? pathPrefix : pathPrefix + "/");
    }

    @Override
    public String toString() {
        return (method == null && pathPrefix == null)
                ? ""
                : " on " + (method == null ? "" : method + " ") + (pathPrefix == null ? "/" : pathPrefix);
    }
}
