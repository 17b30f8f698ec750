package io.github.camelportal.simulator.auth;

/** What a login answers; without a refresh token where the portal gives none. */
record TokenPair(String access, String refresh) {

    /** Shows no token. */
    @Override
    public String toString() {
        return "TokenPair[refresh=" + (refresh != null) + "]";
    }
}
