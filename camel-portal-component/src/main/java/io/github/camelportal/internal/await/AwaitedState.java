package io.github.camelportal.internal.await;

import java.util.Optional;

/**
 * A state to wait for.
 *
 * @param text  text of the option or the header
 * @param state state that it means, or null if it is a word of the install, which the portal must display
 */
record AwaitedState(String text, MachineState state) {

    static AwaitedState of(String text) {
        Optional<MachineState> state = MachineState.of(text);
        return new AwaitedState(state.map(MachineState::word).orElse(text.strip()), state.orElse(null));
    }

    /** Whether a state that the portal displays is the awaited one. */
    boolean matches(String displayed) {
        if (displayed == null) {
            return false;
        }
        return state == null
                ? MachineState.normalize(displayed).equals(MachineState.normalize(text))
                : MachineState.of(displayed).filter(state::equals).isPresent();
    }

    @Override
    public String toString() {
        return text;
    }
}
