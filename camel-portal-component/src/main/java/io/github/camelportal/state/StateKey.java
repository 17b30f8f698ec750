package io.github.camelportal.state;

/**
 * A key of a {@link FeedStateRepository}, in its two parts.
 *
 * @param feed    name of the feed; not empty
 * @param element key of the element within the feed; not empty, without a slash
 */
public record StateKey(String feed, String element) {

    /** The feed of keys without a slash. Not an empty text, because Oracle stores that as NULL. */
    static final String NO_FEED = "-";

    private static final char SEPARATOR = '/';

    /** Refuses parts that could not be split again. */
    public StateKey {
        if (feed == null || feed.isEmpty()) {
            throw new IllegalArgumentException(
                    "The key of a state has no feed before its last slash. Use feed/element.");
        }
        if (element == null || element.isEmpty()) {
            throw new IllegalArgumentException(
                    "The key of a state has no element after its last slash. Use feed/element.");
        }
        if (element.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException(
                    "The key of a state has a slash in its element. Percent-encode the element.");
        }
    }

    /** Splits a key at its last slash. A key without a slash belongs to the feed {@code -}. */
    public static StateKey of(String text) {
        if (text == null) {
            throw new IllegalArgumentException("The key of a state is null");
        }
        int separator = text.lastIndexOf(SEPARATOR);
        if (separator < 0) {
            return new StateKey(NO_FEED, text);
        }
        return new StateKey(text.substring(0, separator), text.substring(separator + 1));
    }

    /** Returns the key as one text. */
    public String text() {
        return feed + SEPARATOR + element;
    }
}
