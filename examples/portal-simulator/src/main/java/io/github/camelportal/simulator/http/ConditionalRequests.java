package io.github.camelportal.simulator.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import io.github.camelportal.simulator.Validators;
import io.github.camelportal.simulator.auth.Caller;

/** Marks answers with what clients can ask by later, and answers those that ask. */
public final class ConditionalRequests {

    private static final int NOT_MODIFIED = 304;

    private final Validators kind;
    private final ModificationTimes times;

    public ConditionalRequests(Validators kind, ModificationTimes times) {
        this.kind = kind;
        this.times = times;
    }

    /**
     * Dates a successful answer by what it says, however it is written. The caller holds the state's lock: an older
     * answer must not get the date of a newer one.
     */
    public SimulatedResponse date(Request request, Caller caller, SimulatedResponse reply) {
        if (kind != Validators.LAST_MODIFIED || !isMarked(request, reply)) {
            return reply;
        }
        String query = request.query() == null ? "" : request.query();
        String what = (caller == null ? "" : caller.login().accountId()) + " " + request.path() + "?" + query;
        return reply.withHeader("Last-Modified", times.of(what, digest(reply)));
    }

    /** Tags a successful answer as it is written, and spares the client what it has already. */
    public SimulatedResponse answer(Request request, SimulatedResponse reply) {
        return switch (kind) {
            case NONE -> reply;
            case ETAG -> tagged(request, reply);
            case LAST_MODIFIED -> dated(request, reply);
        };
    }

    private static SimulatedResponse tagged(Request request, SimulatedResponse reply) {
        if (!isMarked(request, reply)) {
            return reply;
        }
        String tag = "\"" + digest(reply) + "\"";
        SimulatedResponse tagged = reply.withHeader("ETag", tag);
        boolean known = request.header("If-None-Match").stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
        return known ? tagged.withoutBody(NOT_MODIFIED) : tagged;
    }

    private static SimulatedResponse dated(Request request, SimulatedResponse reply) {
        String lastModified = reply.headers().get("Last-Modified");
        boolean known = lastModified != null
                && request.header("If-Modified-Since")
                        .filter(since -> ModificationTimes.isKnown(lastModified, since))
                        .isPresent();
        return known ? reply.withoutBody(NOT_MODIFIED) : reply;
    }

    private static boolean isMarked(Request request, SimulatedResponse reply) {
        return request.method().equals("GET") && reply.status() == 200 && reply.isJson();
    }

    private static String digest(SimulatedResponse reply) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reply.body());
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
