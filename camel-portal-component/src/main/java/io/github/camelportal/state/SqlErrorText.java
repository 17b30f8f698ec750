package io.github.camelportal.state;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.model.LogText;
import io.github.camelportal.model.SecretFields;

/** Texts of database errors for messages and logs: in one line, without addresses and secrets of the database. */
final class SqlErrorText {

    private static final int MAX_VALUE_LENGTH = 60;

    /** The scheme of a URL, or the name of a setting before its value. Drivers repeat the URL when they cannot use it. */
    private static final Pattern NAME = Pattern.compile("([\\p{L}\\p{N}_.-]+)\\s*[=:]");

    private static final Pattern USER = Pattern.compile("://[^\\s/]*@");

    private SqlErrorText() {}

    /** Returns a value in quotes, shortened. */
    static String quote(@Nullable String value) {
        return value == null ? "null" : "'" + LogText.shorten(value, MAX_VALUE_LENGTH) + "'";
    }

    /** Returns the codes of an error and its redacted message. */
    static String describe(SQLException error) {
        return "SQLState " + error.getSQLState() + ", code " + error.getErrorCode() + ": " + redact(error.getMessage());
    }

    /** Returns a copy whose message is redacted. It has the same stack trace, and no cause, since a cause has a message too. */
    static SQLException redact(SQLException error) {
        SQLException redacted = new SQLException(redact(error.getMessage()), error.getSQLState(), error.getErrorCode());
        redacted.setStackTrace(error.getStackTrace());
        return redacted;
    }

    /** Masks all that follows a URL or a secret: a password may hold any character, so its end cannot be found. */
    static String redact(@Nullable String message) {
        if (message == null) {
            return "no message";
        }
        String line = LogText.line(message).strip();
        Matcher name = NAME.matcher(line);
        while (name.find()) {
            if (isUrl(name.group(1)) || SecretFields.isSecret(name.group(1))) {
                line = line.substring(0, name.end()) + SecretFields.MASK;
                break;
            }
        }
        return USER.matcher(line).replaceAll("://" + SecretFields.MASK + "@");
    }

    private static boolean isUrl(String scheme) {
        return scheme.toLowerCase(Locale.ROOT).endsWith("jdbc");
    }
}
