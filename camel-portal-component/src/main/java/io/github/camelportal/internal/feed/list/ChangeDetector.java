package io.github.camelportal.internal.feed.list;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.feed.ChangeType;
import io.github.camelportal.internal.feed.ContentHash;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FieldFilter;
import io.github.camelportal.options.EmitMode;

/** Detects changes of a list by comparing its elements with their states. Lives as long as its feed. */
final class ChangeDetector {

    private static final String ID = "id";

    private final EmitMode emit;
    private final ContentHash contentHash;

    ChangeDetector(FeedOptions options) {
        this.emit = options.emit();
        ResponseSpec.Listing listing = options.list().operation().response().listing();
        // The id of a DNS record may be its position, which changes when another one is removed.
        FieldFilter fields =
                ElementKey.isContentOfDns(listing) ? options.fields().without(ID) : options.fields();
        this.contentHash = new ContentHash(listing.element(), fields);
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
