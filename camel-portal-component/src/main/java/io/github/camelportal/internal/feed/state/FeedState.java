package io.github.camelportal.internal.feed.state;

import java.util.Set;

/** What was processed of one feed: the state of each element, by its key. */
public interface FeedState {

    /** What is known now: later changes may be in it or not. */
    StateSnapshot snapshot();

    /** Saves the state of an element, or forgets it where that is null. */
    void save(String key, String state);

    /** Feed and key, for a person. */
    String name(String key);

    /** The states as they were at one time, and which of their elements a list has. */
    interface StateSnapshot {

        /** How many elements have a state, before any is looked for. */
        int size();

        /** The state of an element that was not seen yet, or null. */
        String state(String key);

        /** Notes that a list has the element; false where that was known. */
        boolean markSeen(String key);

        /** Whether a list has the element. */
        boolean isSeen(String key);

        /** The elements that have a state and that the list does not have. */
        Set<String> unseenKeys();
    }
}
