package io.github.camelportal.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import io.github.camelportal.exception.PortalOperationException;

/** Takes what is shown elsewhere than in the log. What of it holds a secret is printed, where {@link SuiteScan} finds it. */
public final class ExposedText {

    private ExposedText() {}

    /** A text that anybody can see, and where. */
    public static void text(String where, Object text) {
        Canaries.linesWithOne(String.valueOf(text)).forEach(line -> System.err.println("In " + where + ": " + line));
    }

    /** A failure that reaches a route, or whoever starts one. */
    public static void failure(String where, Throwable thrown) {
        texts(thrown).forEach(text -> text(where, text));
    }

    /** Returns the texts of an exception, its causes, its suppressed exceptions and their public texts. */
    public static List<String> texts(Throwable thrown) {
        List<String> texts = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (seen.add(next)) {
                texts.add(next.toString());
                texts.add(String.valueOf(next.getMessage()));
                texts.add(String.valueOf(next.getLocalizedMessage()));
                if (next instanceof PortalOperationException failure) {
                    texts.add(failure.getErrors().toString());
                    texts.add(String.valueOf(failure.getExcerpt()));
                    texts.add(String.valueOf(failure.getHttpResponseStatus()));
                }
                if (next.getCause() != null) {
                    open.push(next.getCause());
                }
                open.addAll(List.of(next.getSuppressed()));
            }
        }
        return texts;
    }
}
