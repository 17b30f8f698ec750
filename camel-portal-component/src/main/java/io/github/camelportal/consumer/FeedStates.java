package io.github.camelportal.consumer;

import java.util.Set;

/** What was processed of one feed: the state of each element, by its key. */
interface FeedStates {

    /** What is known now: later changes may be in it or not. */
    Known known();

    /** Saves the state of an element, or forgets it where that is null. */
    void save(String key, String state);

    /** Feed and key, for a person. */
    String name(String key);

    /** The states as they were at one time, and which of their elements a list has. */
    interface Known {

        /** What {@link #see} gives for an element that was seen before. */
        @SuppressWarnings("StringOperationCanBeSimplified") // A text of its own, which no state is the same object as.
        String SEEN = new String("seen");

        /** How many elements have a state, before any is looked for. */
        int size();

        /** The state of an element, or null. */
        String state(String key);

        /** The state of an element that a list has, or null; {@link #SEEN} where the list has it twice. */
        String see(String key);

        /** Whether a list has the element. */
        boolean isSeen(String key);

        /** The elements that have a state and that the list does not have. */
        Set<String> unseen();
    }
}
