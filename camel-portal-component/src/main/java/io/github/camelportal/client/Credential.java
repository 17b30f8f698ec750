package io.github.camelportal.client;

/**
 * What goes into the {@code Authorization} header.
 *
 * @param header the value of the header
 */
record Credential(String header) {

    static Credential bearer(String token) {
        return new Credential("Bearer " + token);
    }

    /** The part that must never be shown. */
    String secret() {
        return header.substring(header.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return "Credential[" + Secrets.MASK + "]";
    }
}
