package io.github.camelportal.simulator.install;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.quirks.Oddity;

/**
 * Settings in which installs differ.
 *
 * @param profile source of the shapes that responses have
 * @param machineDelay time that a machine needs from one state to the next
 * @param zoneRecords form of a zone's records; null for the profile's
 * @param attachments way in which clients may send files
 * @param loginLimit limit of logins; null for the profile's
 * @param totpSecret secret of the second factor in Base32
 * @param oddities single ways in which responses differ
 * @param specification Swagger or OpenAPI document of further routes; null for none
 */
public record InstallOptions(
        Profile profile,
        Duration machineDelay,
        ZoneRecords zoneRecords,
        AttachmentPolicy attachments,
        LoginLimit loginLimit,
        String totpSecret,
        Set<Oddity> oddities,
        Path specification) {

    public static final InstallOptions DEFAULT = new InstallOptions(
            Profile.DOCUMENTED,
            Duration.ofSeconds(5),
            null,
            AttachmentPolicy.MULTIPART,
            null,
            "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
            Set.of(),
            null);

    /** Checks the values. */
    public InstallOptions {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(attachments, "attachments");
        oddities = Set.copyOf(oddities);
        if (machineDelay.isNegative()) {
            throw new IllegalArgumentException("A machine needs no time at least, not " + machineDelay);
        }
        if (!totpSecret.matches("[A-Z2-7]{16,}")) {
            throw new IllegalArgumentException("A secret of the second factor has at least 16 characters A-Z and 2-7");
        }
    }

    public boolean isRecorded() {
        return profile == Profile.RECORDED;
    }

    /** The form of a zone's records. */
    @Override
    public ZoneRecords zoneRecords() {
        if (zoneRecords != null) {
            return zoneRecords;
        }
        return isRecorded() ? ZoneRecords.KEYED : ZoneRecords.LIST;
    }

    /** The limit of logins. Only the recorded profile has one unless it is set. */
    @Override
    public LoginLimit loginLimit() {
        if (loginLimit != null) {
            return loginLimit;
        }
        return isRecorded() ? LoginLimit.RECORDED : LoginLimit.NONE;
    }

    /** The single ways in which responses differ. In the recorded profile, zero dates are PHP's unless they are set. */
    @Override
    public Set<Oddity> oddities() {
        return oddities.isEmpty() && isRecorded() ? Set.of(Oddity.PHP_ZERO_DATES) : oddities;
    }

    public InstallOptions withProfile(Profile value) {
        return new InstallOptions(
                value, machineDelay, zoneRecords, attachments, loginLimit, totpSecret, oddities, specification);
    }

    public InstallOptions withMachineDelay(Duration value) {
        return new InstallOptions(
                profile, value, zoneRecords, attachments, loginLimit, totpSecret, oddities, specification);
    }

    public InstallOptions withZoneRecords(ZoneRecords value) {
        return new InstallOptions(
                profile, machineDelay, value, attachments, loginLimit, totpSecret, oddities, specification);
    }

    public InstallOptions withAttachments(AttachmentPolicy value) {
        return new InstallOptions(
                profile, machineDelay, zoneRecords, value, loginLimit, totpSecret, oddities, specification);
    }

    public InstallOptions withLoginLimit(LoginLimit value) {
        return new InstallOptions(
                profile, machineDelay, zoneRecords, attachments, value, totpSecret, oddities, specification);
    }

    public InstallOptions withTotpSecret(String value) {
        return new InstallOptions(
                profile, machineDelay, zoneRecords, attachments, loginLimit, value, oddities, specification);
    }

    public InstallOptions withOddities(Set<Oddity> value) {
        return new InstallOptions(
                profile, machineDelay, zoneRecords, attachments, loginLimit, totpSecret, value, specification);
    }

    public InstallOptions withSpecification(Path value) {
        return new InstallOptions(
                profile, machineDelay, zoneRecords, attachments, loginLimit, totpSecret, oddities, value);
    }

    /** Returns a text without the secret. */
    @Override
    public String toString() {
        return "InstallOptions[profile=" + profile.label() + "]";
    }
}
