package io.github.camelportal.generator;

import java.util.List;

/** The operation table is not as it must be. The message lists everything that is wrong, with its place. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TableException(List<String> problems) {
        super("The operation table has mistakes:\n  " + String.join("\n  ", problems));
    }
}
