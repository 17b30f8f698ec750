package io.github.camelportal.simulator;

import java.time.Clock;
import java.time.Duration;

import io.github.camelportal.simulator.install.InstallOptions;

/** The settings that a portal's administrator would choose, and the port of the simulator. */
public record SimulatorOptions(
        int port,
        String basePath,
        SimulatedProvider provider,
        String username,
        String password,
        String personalToken,
        Duration tokenLife,
        Duration refreshLife,
        boolean rotatesRefreshTokens,
        boolean basic,
        boolean jwt,
        boolean twoFactor,
        int authenticationFailureStatus,
        Duration orderDelay,
        boolean seeded,
        boolean quirks,
        int pageSize,
        boolean shuffledFields,
        Validators validators,
        InstallOptions install,
        Clock clock) {

    /** Returns a text without the password and the token. */
    @Override
    public String toString() {
        return "SimulatorOptions[port=" + port + ", provider=" + provider.label() + "]";
    }
}
