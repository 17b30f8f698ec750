package io.github.camelportal.simulator;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Marks answers with what clients can ask by later, and answers those that ask. */
final class Validation {

    private static final int NOT_MODIFIED = 304;

    private final Validators kind;
    private final ModificationTimes times;

    Validation(Validators kind, ModificationTimes times) {
        this.kind = kind;
        this.times = times;
    }

    /**
     * Dates a successful answer by what it says, however it is written. The caller holds the state's lock: an older
     * answer must not get the date of a newer one.
     */
    Reply date(Request request, Caller caller, Reply reply) {
        if (kind != Validators.LAST_MODIFIED || !isMarked(request, reply)) {
            return reply;
        }
        String query = request.query() == null ? "" : request.query();
        String what = (caller == null ? "" : caller.login().accountId()) + " " + request.path() + "?" + query;
        return reply.withHeader("Last-Modified", times.of(what, digest(reply)));
    }

    /** Tags a successful answer as it is written, and spares the client what it has already. */
    Reply answer(Request request, Reply reply) {
        return switch (kind) {
            case NONE -> reply;
            case ETAG -> tagged(request, reply);
            case LAST_MODIFIED -> dated(request, reply);
        };
    }

    private static Reply tagged(Request request, Reply reply) {
        if (!isMarked(request, reply)) {
            return reply;
        }
        String tag = "\"" + digest(reply) + "\"";
        Reply tagged = reply.withHeader("ETag", tag);
        boolean known = request.header("If-None-Match").stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
        return known ? tagged.withoutBody(NOT_MODIFIED) : tagged;
    }

    private static Reply dated(Request request, Reply reply) {
        String lastModified = reply.headers().get("Last-Modified");
        boolean known = lastModified != null
                && request.header("If-Modified-Since")
                        .filter(since -> ModificationTimes.isKnown(lastModified, since))
                        .isPresent();
        return known ? reply.withoutBody(NOT_MODIFIED) : reply;
    }

    private static boolean isMarked(Request request, Reply reply) {
        return request.method().equals("GET") && reply.status() == 200 && reply.isJson();
    }

    private static String digest(Reply reply) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reply.body());
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
