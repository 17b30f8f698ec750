package com.oracle.svm.hosted;

/**
 * Takes the place of the image builder's class of this name, whose native library only GraalVM's own JDK has. The image builder
 * calls it to print its progress.
 */
public final class ProgressReporterCHelper {

    private static final int COLUMNS = 120;
    private static final long UNKNOWN = -1;

    private ProgressReporterCHelper() {}

    /** Returns the width of the terminal. */
    public static int getTerminalWindowColumns() {
        return COLUMNS;
    }

    /** Returns the width of the terminal, limited to what the image builder can fill. */
    public static int getTerminalWindowColumnsClamped() {
        return COLUMNS;
    }

    /** Returns the highest memory use of the process in bytes, which is unknown. */
    public static long getPeakRSS() {
        return UNKNOWN;
    }
}
