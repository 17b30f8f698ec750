package io.github.camelportal.internal.await;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The states that a machine settles in, with the words of portals for them and for the ways to them. Case, blanks, dashes and
 * underscores do not matter: {@code Shut Off} is {@code shutoff}.
 */
public enum MachineState {
    RUNNING(
            Set.of("running", "run", "online", "on", "active", "up", "started", "poweron", "poweredon", "true"),
            Set.of(
                    "starting",
                    "booting",
                    "poweringon",
                    "resuming",
                    "rebooting",
                    "restarting",
                    "resetting",
                    "building",
                    "rebuilding",
                    "creating",
                    "deploying",
                    "provisioning",
                    "installing",
                    "reinstalling")),
    STOPPED(
            Set.of(
                    "stopped",
                    "offline",
                    "off",
                    "shutoff",
                    "shutdown",
                    "down",
                    "halted",
                    "inactive",
                    "poweroff",
                    "poweredoff",
                    "false"),
            Set.of("stopping", "shuttingdown", "poweringoff", "halting")),
    REMOVED(
            Set.of("removed", "destroyed", "deleted", "terminated", "gone"),
            Set.of("removing", "destroying", "deleting", "terminating"));

    private static final Set<String> UNKNOWN = Set.of("", "unknown", "undefined", "none", "null", "n/a", "na", "?");

    @SuppressWarnings("ImmutableEnumChecker") // The constants pass sets that cannot change.
    private final Set<String> words;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> transitions;

    MachineState(Set<String> words, Set<String> transitions) {
        this.words = words;
        this.transitions = transitions;
    }

    /** Returns the state that a word of a portal means, or empty if it is another one. */
    static Optional<MachineState> of(String word) {
        String normalized = normalize(word);
        return Arrays.stream(values())
                .filter(state -> state.words.contains(normalized))
                .findFirst();
    }

    /** Whether a word of a portal says that it does not know the state. Such a word is evidence of nothing. */
    static boolean isUnknown(String word) {
        return word == null || UNKNOWN.contains(normalize(word));
    }

    /** Whether a word of a portal means that the machine is on its way to this state. */
    boolean isTransition(String word) {
        return word != null && transitions.contains(normalize(word));
    }

    /** Returns the words for this state, and for the ways to it, in alphabetical order. */
    List<String> names() {
        return Stream.concat(words.stream(), transitions.stream()).sorted().toList();
    }

    static String normalize(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** Returns the word for it in options and messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
