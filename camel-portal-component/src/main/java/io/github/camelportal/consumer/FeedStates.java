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

    /** The states as they were at one time. */
    interface Known {

        /** The state of an element, or null. */
        String state(String key);

        /** The elements that have a state. */
        Set<String> keys();
    }
}
