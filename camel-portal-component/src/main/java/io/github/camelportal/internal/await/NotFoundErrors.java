package io.github.camelportal.internal.await;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.exception.PortalOperationException;

/**
 * Decides whether a refusal says that a machine does not exist. A code about another thing, such as {@code service_not_found}, says
 * nothing about the machine. Sentences count like codes: {@code Machine does not exist} is {@code machine_does_not_exist}.
 */
final class NotFoundErrors {

    private static final String MACHINE = "((the_)?(virtual_?)?(vm|vps|machine|server|instance)s?)";
    private static final String ABSENT =
            "((was_|is_|could_|can_?)?not_?(be_)?found|(does_)?not_?exists?|does_?not_?exist)";

    private static final Pattern MACHINE_NOT_FOUND =
            Pattern.compile(MACHINE + "_?" + ABSENT + "|no_such_" + MACHINE + "|unknown_" + MACHINE);

    /** A code that is about something which it does not name. */
    private static final Pattern BARE = Pattern.compile(ABSENT);

    /** A code about a machine that says something else, such as {@code vm_deleted}. It says nothing without the status. */
    private static final Pattern ABOUT_MACHINE = Pattern.compile(MACHINE + "_.*");

    private static final Pattern NOT_FOUND = Pattern.compile(".*_?" + ABSENT + "|no_such_.*|unknown_.*");
    private static final Pattern CODE = Pattern.compile("\\w+_\\w+");
    private static final String UNKNOWN_ROUTE = "invalid method";

    private NotFoundErrors() {}

    /**
     * Whether a refusal says that the machine does not exist.
     *
     * @param seen whether the portal has displayed the machine before. Only then a status or a code that names no machine is about it
     */
    static boolean stateAbsence(PortalOperationException refusal, boolean seen) {
        List<String> errors = refusal.getErrors().stream()
                .map(error -> error.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (errors.isEmpty()
                || errors.contains(UNKNOWN_ROUTE)
                || errors.stream().anyMatch(NotFoundErrors::isOther)) {
            return false;
        }
        if (errors.stream().anyMatch(error -> matches(MACHINE_NOT_FOUND, error))) {
            return true;
        }
        boolean isAbsent = refusal.getHttpResponseCode() == HttpStatus.SC_NOT_FOUND
                || refusal.getHttpResponseCode() == HttpStatus.SC_GONE
                || errors.stream().anyMatch(error -> matches(BARE, error));
        return seen && isAbsent;
    }

    /** Whether an error is about another thing than the machine. A sentence that says nothing of an absence is about neither. */
    private static boolean isOther(String error) {
        boolean namesNoOther =
                matches(MACHINE_NOT_FOUND, error) || matches(BARE, error) || matches(ABOUT_MACHINE, error);
        return !namesNoOther
                && (matches(NOT_FOUND, error) || CODE.matcher(error).matches());
    }

    private static boolean matches(Pattern pattern, String error) {
        String code = error.replaceAll("[.!]+$", "").replaceAll("[\\s-]+", "_");
        return pattern.matcher(code).matches();
    }
}
