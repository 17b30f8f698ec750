package io.github.camelportal;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluatedOptionsTest {

    private static final Map<String, Object> PASSWORD = Map.of("password", "canary-evaluated");

    private final EvaluatedOptions options = new EvaluatedOptions();

    @Test
    void returnsSameHashWhenOptionsAreEqual() {
        assertThat(options.add(PASSWORD)).isEqualTo(options.add(Map.copyOf(PASSWORD)));
    }

    /** A plain hash of a password could be guessed by whoever reads the URI. */
    @Test
    void returnsAnotherHashWhenComponentIsAnother() {
        assertThat(options.add(PASSWORD)).isNotEqualTo(new EvaluatedOptions().add(PASSWORD));
    }
}
