package io.github.camelportal.simulator.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import io.github.camelportal.simulator.Validators;
import io.github.camelportal.simulator.auth.Caller;

/** Marks responses with what clients can ask by later, and responds to those that ask. */
public final class ConditionalRequests {

    private static final int NOT_MODIFIED = 304;

    private final Validators kind;
    private final ModificationTimes times;

    public ConditionalRequests(Validators kind, ModificationTimes times) {
        this.kind = kind;
        this.times = times;
    }

    /**
     * Dates a successful response by what it says, however it is written. The caller holds the state's lock: an older
     * response must not get the date of a newer one.
     */
    public SimulatedResponse date(Request request, Caller caller, SimulatedResponse response) {
        if (kind != Validators.LAST_MODIFIED || !isMarked(request, response)) {
            return response;
        }
        String query = request.query() == null ? "" : request.query();
        String what = (caller == null ? "" : caller.login().accountId()) + " " + request.path() + "?" + query;
        return response.withHeader("Last-Modified", times.of(what, digest(response)));
    }

    /** Tags a successful response as it is written, and spares the client what it has already. */
    public SimulatedResponse apply(Request request, SimulatedResponse response) {
        return switch (kind) {
            case NONE -> response;
            case ETAG -> tagged(request, response);
            case LAST_MODIFIED -> dated(request, response);
        };
    }

    private static SimulatedResponse tagged(Request request, SimulatedResponse response) {
        if (!isMarked(request, response)) {
            return response;
        }
        String tag = "\"" + digest(response) + "\"";
        SimulatedResponse tagged = response.withHeader("ETag", tag);
        boolean unchanged = request.header("If-None-Match").stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
        return unchanged ? tagged.withoutBody(NOT_MODIFIED) : tagged;
    }

    private static SimulatedResponse dated(Request request, SimulatedResponse response) {
        String lastModified = response.headers().get("Last-Modified");
        boolean unchanged = lastModified != null
                && request.header("If-Modified-Since")
                        .filter(since -> ModificationTimes.isUnchangedSince(lastModified, since))
                        .isPresent();
        return unchanged ? response.withoutBody(NOT_MODIFIED) : response;
    }

    private static boolean isMarked(Request request, SimulatedResponse response) {
        return request.method().equals("GET") && response.status() == 200 && response.isJson();
    }

    private static String digest(SimulatedResponse response) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(response.body());
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
