package io.github.camelportal.state;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** Texts as an error may show them: in one line, not without end, and without the address or the secrets of a database. */
final class SqlErrorText {

    private static final int LONGEST = 60;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    /** Drivers repeat the URL when they cannot make use of it. It may hold a password, which may hold anything: no end is safe. */
    private static final Pattern SECRET =
            Pattern.compile("(jdbc:|(?:password|passwd|pwd|secret|token)\\s*[=:]).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern USER = Pattern.compile("://[^\\s/]*@");

    private SqlErrorText() {}

    static String text(String text) {
        if (text == null) {
            return "null";
        }
        String line = CONTROL.matcher(text).replaceAll(" ");
        return "'" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "'";
    }

    /** What a database said, with its code. */
    static String error(SQLException error) {
        return "SQLState " + error.getSQLState() + ", code " + error.getErrorCode() + ": " + masked(error.getMessage());
    }

    /**
     * An exception like it whose message can be logged. What caused it is left out, as that has a message too; the stack trace
     * stays.
     */
    static SQLException cause(SQLException error) {
        SQLException shown = new SQLException(masked(error.getMessage()), error.getSQLState(), error.getErrorCode());
        shown.setStackTrace(error.getStackTrace());
        return shown;
    }

    static String masked(String message) {
        if (message == null) {
            return "no message";
        }
        String line = CONTROL.matcher(message).replaceAll(" ").strip();
        return USER.matcher(SECRET.matcher(line).replaceAll("$1***")).replaceAll("://***@");
    }
}
