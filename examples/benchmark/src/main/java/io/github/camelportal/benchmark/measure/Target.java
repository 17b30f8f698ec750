package io.github.camelportal.benchmark.measure;

import java.util.Locale;

/**
 * A performance target and its measurement.
 *
 * @param what     subject of the target
 * @param wanted   required value, in words
 * @param measured measured value, in words
 * @param met      whether it was reached
 * @param reason   reason for missing the target, or null
 */
public record Target(String what, String wanted, String measured, boolean met, String reason) {

    /** Creates a target without a reason. */
    public Target(String what, String wanted, String measured, boolean met) {
        this(what, wanted, measured, met, null);
    }

    /** Returns a target that is met when the measured number is not below the wanted one. */
    public static Target atLeast(String what, double wanted, double measured) {
        return new Target(what, "at least " + times(wanted, 1), times(measured, 2), measured >= wanted);
    }

    /** Returns a target that is met when the measured number is not above the wanted one. */
    public static Target atMost(String what, double wanted, double measured) {
        return new Target(what, "at most " + times(wanted, 2), times(measured, 2), measured <= wanted);
    }

    /** Returns a copy with the reason for missing the target. */
    public Target because(String missReason) {
        return new Target(what, wanted, measured, met, missReason);
    }

    /** Returns a ratio with a multiplication sign, such as {@code 1.50 ×}. */
    public static String times(double ratio) {
        return times(ratio, 2);
    }

    private static String times(double ratio, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f ×", ratio);
    }
}
