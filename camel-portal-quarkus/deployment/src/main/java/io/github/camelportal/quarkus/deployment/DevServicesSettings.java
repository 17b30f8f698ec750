package io.github.camelportal.quarkus.deployment;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import io.github.camelportal.quarkus.deployment.PortalBuildTimeConfig.DevServices;
import io.github.camelportal.quarkus.deployment.PortalBuildTimeConfig.SeedData;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.SimulatedProvider;

/**
 * Settings of the simulated portal. It accepts the credentials that the component is configured with, so that these
 * need not be taken away for development.
 *
 * @param username    the username, or null where none is configured
 * @param password    the password, or null where none is configured
 * @param accessToken the token, or null where none is configured
 */
record DevServicesSettings(
        int port, SimulatedProvider provider, SeedData seedData, String username, String password, String accessToken) {

    static DevServicesSettings of(DevServices config, ComponentOptions options) {
        SimulatedProvider provider = config.provider()
                .or(() -> options.value("provider").flatMap(DevServicesSettings::simulatedProvider))
                .orElse(SimulatedProvider.ALL);
        return new DevServicesSettings(
                config.port(),
                provider,
                config.seedData(),
                options.value("username").orElse(null),
                options.value("password").orElse(null),
                options.value("access-token").orElse(null));
    }

    /** The component has two more providers, custom and hostbill, which stand for any portal. */
    private static Optional<SimulatedProvider> simulatedProvider(String name) {
        return Arrays.stream(SimulatedProvider.values())
                .filter(provider -> provider.name().equalsIgnoreCase(name))
                .findFirst();
    }

    PortalSimulatorBuilder builder() {
        PortalSimulatorBuilder builder =
                PortalSimulator.builder().port(port).provider(provider).seeded(seedData.samples());
        Optional.ofNullable(username).ifPresent(builder::username);
        Optional.ofNullable(password).ifPresent(builder::password);
        Optional.ofNullable(accessToken).ifPresent(builder::personalToken);
        return builder;
    }

    /**
     * Returns a text that differs between settings. The portal keeps running if it is the same after a reload. A text can be
     * compared with that of another class loader; no secret can be read in it.
     */
    String identity() {
        return port + " " + provider + " " + seedData.samples() + " " + seedData.tickets() + " " + seedData.invoices()
                + " " + seedData.notifications() + " " + Objects.hash(username, password, accessToken);
    }

    /** Returns a text without the credentials. */
    @Override
    public String toString() {
        return "SimulatedPortalSettings[port=" + port + ", provider=" + provider.label() + "]";
    }
}
