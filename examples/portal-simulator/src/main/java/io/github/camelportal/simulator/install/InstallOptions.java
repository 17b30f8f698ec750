package io.github.camelportal.simulator.install;

import java.time.Duration;
import java.util.Objects;

import io.github.camelportal.simulator.Profile;

/**
 * Settings in which installs differ.
 *
 * @param profile source of the shapes that responses have
 * @param machineDelay time that a machine needs from one state to the next
 */
public record InstallOptions(Profile profile, Duration machineDelay) {

    public static final InstallOptions DEFAULT = new InstallOptions(Profile.DOCUMENTED, Duration.ofSeconds(5));

    /** Checks the values. */
    public InstallOptions {
        Objects.requireNonNull(profile, "profile");
        if (machineDelay.isNegative()) {
            throw new IllegalArgumentException("A machine needs no time at least, not " + machineDelay);
        }
    }

    public boolean isRecorded() {
        return profile == Profile.RECORDED;
    }

    public InstallOptions withProfile(Profile value) {
        return new InstallOptions(value, machineDelay);
    }

    public InstallOptions withMachineDelay(Duration value) {
        return new InstallOptions(profile, value);
    }
}
