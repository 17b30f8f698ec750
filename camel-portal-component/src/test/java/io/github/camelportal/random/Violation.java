package io.github.camelportal.random;

/**
 * An event that must not happen.
 *
 * @param key  the element that it happened to
 * @param text what happened
 */
record Violation(String key, String text) {

    @Override
    public String toString() {
        return "  " + text;
    }
}
