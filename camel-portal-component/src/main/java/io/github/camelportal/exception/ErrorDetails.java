package io.github.camelportal.exception;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The facts about a failed call, from which its exception is created.
 *
 * @param operation    operation, such as {@code tickets/create}
 * @param status       HTTP status, or 0 if no response came
 * @param reason       reason phrase beside the status, or null
 * @param errors       codes or sentences of the portal
 * @param problem      problem in a few words, or null if the errors of the portal say it
 * @param excerpt      first characters of a response that cannot be understood, or null
 * @param retryAfter   time for which the portal asked for no requests, or null
 * @param hint         advice in sentences, or null
 * @param cause        underlying exception, or null
 * @param retryability whether the call may be repeated
 */
public record ErrorDetails(
        String operation,
        int status,
        @Nullable String reason,
        List<String> errors,
        @Nullable String problem,
        @Nullable String excerpt,
        @Nullable Duration retryAfter,
        @Nullable String hint,
        @Nullable Throwable cause,
        Retryability retryability) {

    /** Returns a builder for a failure without a response. */
    public static Builder builder(String operation) {
        return builder(operation, 0, null);
    }

    /**
     * Returns a builder for a failure with a response. The call may not be repeated unless
     * {@link Builder#retryability(Retryability)} says so.
     */
    public static Builder builder(String operation, int status, @Nullable String reason) {
        return new Builder(operation, status, reason);
    }

    /** Returns the text for the person on call: the operation, the response and the remedy. */
    String message() {
        StringBuilder message = new StringBuilder("portal:").append(operation).append(" failed: ");
        message.append(status == 0 ? "no response" : "HTTP " + status);
        if (problem != null) {
            message.append(", ").append(problem);
        }
        if (!errors.isEmpty()) {
            message.append(", the portal says ").append(String.join("; ", errors));
        }
        if (excerpt != null && !excerpt.isEmpty()) {
            message.append(", starting with \"").append(excerpt).append('"');
        }
        if (retryAfter != null) {
            message.append(", retry after ").append(retryAfter.toSeconds()).append(" s");
        }
        message.append('.');
        if (hint != null) {
            message.append(' ').append(hint);
        }
        return message.toString();
    }

    /** A builder of details. */
    public static final class Builder {

        private final String operation;
        private final int status;
        private final @Nullable String reason;
        private List<String> errors = List.of();
        private @Nullable String problem;
        private @Nullable String excerpt;
        private @Nullable Duration retryAfter;
        private @Nullable String hint;
        private @Nullable Throwable cause;
        private Retryability retryability = Retryability.NEVER;

        private Builder(String operation, int status, @Nullable String reason) {
            this.operation = operation;
            this.status = status;
            this.reason = reason;
        }

        /** Sets the codes or sentences of the portal. */
        public Builder errors(List<String> errors) {
            this.errors = List.copyOf(errors);
            return this;
        }

        /** Sets the problem, in a few words. */
        public Builder problem(@Nullable String problem) {
            this.problem = problem;
            return this;
        }

        /** Sets the first characters of a response that cannot be understood. */
        public Builder excerpt(@Nullable String excerpt) {
            this.excerpt = excerpt;
            return this;
        }

        /** Sets the time for which the portal asked for no requests. */
        public Builder retryAfter(@Nullable Duration retryAfter) {
            this.retryAfter = retryAfter;
            return this;
        }

        /** Sets the advice, in sentences. */
        public Builder hint(@Nullable String hint) {
            this.hint = hint;
            return this;
        }

        /** Sets the underlying exception. */
        public Builder cause(@Nullable Throwable cause) {
            this.cause = cause;
            return this;
        }

        /** Sets whether the call may be repeated. */
        public Builder retryability(Retryability retryability) {
            this.retryability = retryability;
            return this;
        }

        /** Returns the details. */
        public ErrorDetails build() {
            return new ErrorDetails(
                    operation, status, reason, errors, problem, excerpt, retryAfter, hint, cause, retryability);
        }
    }
}
