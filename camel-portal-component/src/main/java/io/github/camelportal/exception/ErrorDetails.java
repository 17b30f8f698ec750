package io.github.camelportal.exception;

import java.time.Duration;
import java.util.List;

/**
 * What there is to say of a failed call, before it becomes an exception.
 *
 * @param operation  the operation, such as {@code tickets/create}
 * @param status     HTTP status, or 0 where no answer came
 * @param reason     what stands beside the status, or null
 * @param errors     codes or sentences of the portal
 * @param problem    what is wrong, in words of ours, or null where the portal's errors say it
 * @param excerpt    first characters of an answer that is not understood, or null
 * @param retryAfter how long the portal wants to be left alone, or null
 * @param advice     what to do, a sentence, or null
 * @param cause      what was thrown, or null
 * @param repetition whether the call may be repeated
 */
public record ErrorDetails(
        String operation,
        int status,
        String reason,
        List<String> errors,
        String problem,
        String excerpt,
        Duration retryAfter,
        String advice,
        Throwable cause,
        Retryability repetition) {

    public static ErrorDetails of(String operation, int status, String reason) {
        return new ErrorDetails(operation, status, reason, List.of(), null, null, null, null, null, Retryability.NEVER);
    }

    public ErrorDetails errors(List<String> said) {
        return new ErrorDetails(
                operation, status, reason, said, problem, excerpt, retryAfter, advice, cause, repetition);
    }

    public ErrorDetails problem(String words) {
        return new ErrorDetails(
                operation, status, reason, errors, words, excerpt, retryAfter, advice, cause, repetition);
    }

    public ErrorDetails excerpt(String text) {
        return new ErrorDetails(
                operation, status, reason, errors, problem, text, retryAfter, advice, cause, repetition);
    }

    public ErrorDetails retryAfter(Duration wait) {
        return new ErrorDetails(operation, status, reason, errors, problem, excerpt, wait, advice, cause, repetition);
    }

    public ErrorDetails advice(String sentence) {
        return new ErrorDetails(
                operation, status, reason, errors, problem, excerpt, retryAfter, sentence, cause, repetition);
    }

    public ErrorDetails cause(Throwable thrown) {
        return new ErrorDetails(
                operation, status, reason, errors, problem, excerpt, retryAfter, advice, thrown, repetition);
    }

    public ErrorDetails repetition(Retryability may) {
        return new ErrorDetails(operation, status, reason, errors, problem, excerpt, retryAfter, advice, cause, may);
    }

    /** For the person on call: what was asked, what came, what to do. */
    String message() {
        StringBuilder message = new StringBuilder("portal:").append(operation).append(" failed: ");
        message.append(status == 0 ? "no answer" : "HTTP " + status);
        if (problem != null) {
            message.append(", ").append(problem);
        }
        if (!errors.isEmpty()) {
            message.append(", the portal says ").append(String.join("; ", errors));
        }
        if (excerpt != null && !excerpt.isEmpty()) {
            message.append(", beginning with \"").append(excerpt).append('"');
        }
        if (retryAfter != null) {
            message.append(", try again after ").append(retryAfter.toSeconds()).append(" s");
        }
        message.append('.');
        if (advice != null) {
            message.append(' ').append(advice);
        }
        return message.toString();
    }
}
