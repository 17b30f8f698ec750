package io.github.camelportal.quarkus.deployment;

import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocSection;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import io.github.camelportal.simulator.SimulatedProvider;

/**
 * Build-time configuration of the extension. The component itself is configured with {@code camel.component.portal},
 * at any time.
 */
@ConfigMapping(prefix = "quarkus.camel.portal")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface PortalBuildTimeConfig {

    /** The simulated portal of dev and test mode. */
    @ConfigDocSection
    DevServices devservices();

    /** The simulated portal, which is started if no portal is configured. */
    interface DevServices {

        /**
         * Whether a simulated portal is started in dev and test mode. None is started if
         * {@code camel.component.portal.base-url} or {@code camel.component.portal.configuration} is set, nor where
         * {@code quarkus.devservices.enabled} is false.
         */
        @WithDefault("true")
        boolean enabled();

        /** Port of the loopback interface that the simulated portal listens on; 0 takes a free one. */
        @WithDefault("0")
        int port();

        /**
         * Provider whose portal is simulated, which decides about its operations: {@code xtom}, {@code xsserver}, or {@code all} for
         * every operation. The default is {@code camel.component.portal.provider} if that is one of the two, else all.
         */
        Optional<SimulatedProvider> provider();

        /** The initial data of the simulated portal. */
        SeedData seedData();
    }

    /** The initial data of the simulated portal. */
    interface SeedData {

        /** Whether the account has a few invoices, domains, services and certificates. */
        @WithDefault("true")
        boolean samples();

        /** Number of open tickets. */
        @WithDefault("0")
        int tickets();

        /** Number of unpaid invoices besides the samples. */
        @WithDefault("0")
        int invoices();

        /** Number of unread notifications. */
        @WithDefault("0")
        int notifications();
    }
}
