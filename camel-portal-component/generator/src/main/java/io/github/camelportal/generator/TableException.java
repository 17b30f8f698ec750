package io.github.camelportal.generator;

import java.util.List;

/** Thrown if the operation table has mistakes. The message lists all of them, each with its place in the table. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TableException(List<String> problems) {
        super("The operation table has mistakes:\n  " + String.join("\n  ", problems));
    }
}
