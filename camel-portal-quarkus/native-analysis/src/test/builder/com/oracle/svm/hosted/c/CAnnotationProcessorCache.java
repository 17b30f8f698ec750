package com.oracle.svm.hosted.c;

import java.util.List;

import com.oracle.svm.hosted.c.info.NativeCodeInfo;

/**
 * Takes the place of the image builder's class of this name, which keeps sizes, offsets and constants of C headers between builds.
 * All of them are assumed here, so that the analysis needs no C compiler and no headers. An executable could not be built with them.
 */
public final class CAnnotationProcessorCache {

    /** Sets all that the image builder would read from C headers. */
    public boolean get(NativeLibraries libraries, NativeCodeInfo code) {
        code.accept(new AssumedLayout(libraries));
        return true;
    }

    /** Keeps nothing, because nothing is read from C headers. */
    public void put(NativeCodeInfo code, List<String> lines) {}
}
