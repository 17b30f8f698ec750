package io.github.camelportal.crash;

/** When, in the life of an event, a node can be told to stand still. */
enum Moment {

    /** The route has been given the event. */
    BEFORE_PROCESSING("before processing"),

    /** The route has begun with the event, and has had no effect yet. */
    DURING_PROCESSING("during processing"),

    /** The effect is there, the state is not. */
    BEFORE_SAVING("processed, not saved"),

    /** The state is there; a notification is not acknowledged. */
    AFTER_SAVING("saved, not acknowledged"),

    /** Nothing is left to do about the event, and the next one has its turn. */
    AFTER_ALL("all done");

    private final String label;

    Moment(String label) {
        this.label = label;
    }

    /** Whether the route has done its work, so that the event was processed. */
    boolean isProcessed() {
        return compareTo(BEFORE_SAVING) >= 0;
    }

    /** Whether that is known after a crash. */
    boolean isSaved() {
        return compareTo(AFTER_SAVING) >= 0;
    }

    @Override
    public String toString() {
        return label;
    }
}
