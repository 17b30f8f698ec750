package io.github.camelportal.internal.feed.sent;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelportal.internal.feed.state.StateKeyCodec;

/**
 * A note of a text that was sent to a ticket, or was about to be.
 *
 * @param key    key of the note in its repository
 * @param ticket number of the ticket
 * @param digest digest of the text
 * @param time   time of the note, before the text was sent
 * @param plain  whether the request had a text only, and so no file
 */
public record SentText(String key, String ticket, String digest, Instant time, boolean plain) {

    private static final int DIGEST_BYTES = 16;
    private static final String SEPARATOR = ":";
    private static final String PLAIN = "t";
    private static final int RADIX = 36;

    private static final Pattern LINE_BREAK_TAG = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** The mark of a reference, which stands behind a text or before a long one. No other text has it. */
    private static final Pattern MARK = Pattern.compile("^\\[ref:[0-9a-f]{16}\\](?= )|(?<= )\\[ref:[0-9a-f]{16}\\]$");

    /**
     * Creates the note of a text that is about to be sent.
     *
     * @param nonce makes the key of the note unique
     */
    static SentText of(String ticket, String text, boolean plain, Instant time, String nonce) {
        String digest = digest(text);
        return new SentText(String.join(SEPARATOR, escape(ticket), digest, nonce), ticket, digest, time, plain);
    }

    /** Reads a note from a repository. Returns null if the entry is none. */
    static SentText read(String key, String state) {
        String[] parts = key.split(SEPARATOR, -1);
        if (parts.length != 3 || state == null || state.length() < 2) {
            return null;
        }
        try {
            Instant time = Instant.ofEpochMilli(Long.parseLong(state.substring(1), RADIX));
            String ticket = parts[0].replace("%3a", SEPARATOR).replace("%25", "%");
            return new SentText(key, ticket, parts[1], time, state.startsWith(PLAIN));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns the entry of the note in its repository. */
    String state() {
        return (plain ? PLAIN : "f") + Long.toString(time.toEpochMilli(), RADIX);
    }

    /**
     * Returns the digest of a text. Portals change blanks and line breaks, and write some characters as entities of HTML, so texts
     * that differ in these only have the same digest. Of a text with the mark of a reference, only the mark counts.
     */
    public static String digest(String text) {
        String canonical = LINE_BREAK_TAG
                .matcher(text == null ? "" : text)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        canonical = BLANKS.matcher(canonical).replaceAll(" ").strip();
        Matcher mark = MARK.matcher(canonical.toLowerCase(Locale.ROOT));
        return StateKeyCodec.digest(mark.find() ? mark.group() : canonical, DIGEST_BYTES);
    }

    private static String escape(String ticket) {
        return ticket.replace("%", "%25").replace(SEPARATOR, "%3a");
    }
}
