package io.github.camelportal.benchmark.measure;

import java.util.Locale;

/**
 * Something that is to be reached.
 *
 * @param what     what it is about
 * @param wanted   what is to be reached, in words
 * @param measured what was measured, in words
 * @param met      whether it was reached
 * @param reason   what is known of why it is missed, where it is; or null
 */
public record Target(String what, String wanted, String measured, boolean met, String reason) {

    /** One of which no more is known. */
    public Target(String what, String wanted, String measured, boolean met) {
        this(what, wanted, measured, met, null);
    }

    /** A number that must not be below another one. */
    public static Target atLeast(String what, double wanted, double measured) {
        return new Target(what, "at least " + times(wanted, 1), times(measured, 2), measured >= wanted);
    }

    /** A number that must not be above another one. */
    public static Target atMost(String what, double wanted, double measured) {
        return new Target(what, "at most " + times(wanted, 1), times(measured, 2), measured <= wanted);
    }

    /** The same, with what is known of why it is missed, where it is. */
    public Target because(String known) {
        return new Target(what, wanted, measured, met, known);
    }

    /** A ratio in words. */
    public static String times(double ratio) {
        return times(ratio, 2);
    }

    private static String times(double ratio, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f ×", ratio);
    }
}
