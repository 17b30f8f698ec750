package io.github.camelportal.internal.client.message;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the JSON behind the warnings that PHP writes before it at installs with {@code display_errors}. PHP goes on after a warning,
 * so the JSON is the whole response. After a fatal error it does not, and there is no JSON.
 */
final class PhpMessages {

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private static final Pattern MESSAGE = Pattern.compile(
            "\\s*(?:<br ?/?>\\s*)?(?:<b>)?(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards)(?:</b>)?:"
                    + ".{0,2000}? on line (?:<b>)?[0-9]{1,9}(?:</b>)?(?:<br ?/?>)?\\s*",
            Pattern.DOTALL);

    private PhpMessages() {}

    /** Returns the index of the JSON behind messages, or 0 if there are no messages or no JSON behind them. */
    static int jsonStart(byte[] body) {
        // One character for each byte.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        int messages = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        Matcher message = MESSAGE.matcher(text);
        int end = messages;
        while (message.region(end, text.length()).lookingAt()) {
            end = message.end();
        }
        if (end == messages) {
            return 0;
        }
        int start = text.startsWith(BYTE_ORDER_MARK, end) ? end + BYTE_ORDER_MARK.length() : end;
        return start < text.length() && "{[".indexOf(text.charAt(start)) >= 0 ? start : 0;
    }
}
