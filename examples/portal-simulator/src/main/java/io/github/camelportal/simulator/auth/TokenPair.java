package io.github.camelportal.simulator.auth;

/** The tokens of a login; the refresh token is null if the portal gives none. */
record TokenPair(String access, String refresh) {

    /** Shows no token. */
    @Override
    public String toString() {
        return "TokenPair[refresh=" + (refresh != null) + "]";
    }
}
