package io.github.camelportal.state;

/**
 * The two parts of a key of a {@link FeedStateRepository}.
 *
 * @param feed    what the feed is called; not empty
 * @param element what the element is called within the feed; not empty, without a slash
 */
public record StateKey(String feed, String element) {

    /** The feed of keys that have no slash; not an empty text, since Oracle takes that for nothing at all. */
    static final String NO_FEED = "-";

    private static final char SEPARATOR = '/';

    /** Refuses parts that could not be told apart again. */
    public StateKey {
        if (feed == null || feed.isEmpty()) {
            throw new IllegalArgumentException(
                    "The key of a state needs a feed before its last slash, as in feed/element");
        }
        if (element == null || element.isEmpty()) {
            throw new IllegalArgumentException(
                    "The key of a state needs an element after its last slash, as in feed/element");
        }
        if (element.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("The element of a state's key must not have a slash: percent-encode it");
        }
    }

    /** The parts of a key, split at its last slash; one without a slash belongs to the feed {@code -}. */
    public static StateKey of(String text) {
        if (text == null) {
            throw new IllegalArgumentException("The key of a state must not be null");
        }
        int separator = text.lastIndexOf(SEPARATOR);
        if (separator < 0) {
            return new StateKey(NO_FEED, text);
        }
        return new StateKey(text.substring(0, separator), text.substring(separator + 1));
    }

    /** The key as one text. */
    public String text() {
        return feed + SEPARATOR + element;
    }
}
