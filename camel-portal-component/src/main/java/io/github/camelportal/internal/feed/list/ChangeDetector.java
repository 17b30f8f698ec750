package io.github.camelportal.internal.feed.list;

import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.ContentHash;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.options.EmitMode;

/** Detects changes of a list by comparing its elements with their states. Lives as long as its feed. */
final class ChangeDetector {

    private static final String ID = "id";

    private final EmitMode emit;
    private final ContentHash contentHash;

    ChangeDetector(FeedOptions options) {
        this.emit = options.emit();
        ResponseSpec.Listing listing = options.list().operation().response().listing();
        this.contentHash = new ContentHash(listing.element(), ignoredFields(listing, options.ignoredFields()));
    }

    /** The id of a DNS record may be its position, which changes when another one is removed. */
    private static Set<String> ignoredFields(ResponseSpec.Listing listing, Set<String> ignored) {
        if (!ElementKey.isContentOfDns(listing)) {
            return ignored;
        }
        Set<String> fields = new HashSet<>(ignored);
        fields.add(ID);
        return fields;
    }

    /** Returns the state that an element has once it has been processed. */
    String stateOf(JsonNode element) {
        return contentHash.hash(element);
    }

    /**
     * Compares two states of an element.
     *
     * @param before the state when it was last processed, or null
     * @param now    the state of this poll
     */
    ChangeType compare(String before, String now) {
        if (before == null) {
            return ChangeType.NEW;
        }
        return before.equals(now) ? ChangeType.UNCHANGED : ChangeType.CHANGED;
    }

    /** Returns whether the option {@code emit} makes an event of a change. */
    boolean emits(ChangeType change) {
        return switch (emit) {
            case ALL -> true;
            case NEW -> change == ChangeType.NEW;
            case CHANGED -> change != ChangeType.UNCHANGED;
        };
    }
}
