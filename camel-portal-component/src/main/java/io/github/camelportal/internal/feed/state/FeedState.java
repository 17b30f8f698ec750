package io.github.camelportal.internal.feed.state;

import java.util.Map;
import java.util.Set;

/** The state of one feed: for each element that was processed, the state in which it was. */
public interface FeedState {

    /** Reads the current states. Later changes may appear in the snapshot or not. */
    StateSnapshot snapshot();

    /** Saves the state of an element, or deletes it if the state is null. */
    void save(String key, String state);

    /**
     * Saves and deletes the states of several elements, together if the repository can.
     *
     * @param states the states by key; null deletes a state
     */
    void saveAll(Map<String, String> states);

    /** Returns feed and key, for logs. */
    String name(String key);

    /** The states at the start of a poll. It also records which elements the poll has seen in the list. */
    interface StateSnapshot {

        /** Returns the number of elements that had a state at the start of the poll. */
        int size();

        /** Returns the state of an element that the poll has not seen yet, or null. */
        String state(String key);

        /** Marks an element as seen. Returns false if it was marked before. */
        boolean markSeen(String key);

        /** Returns whether the element is marked as seen. */
        boolean isSeen(String key);

        /** Returns the elements that have a state and are not marked as seen. */
        Set<String> unseenKeys();
    }
}
