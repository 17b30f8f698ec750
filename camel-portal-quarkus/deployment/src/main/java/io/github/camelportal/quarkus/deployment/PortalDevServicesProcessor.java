package io.github.camelportal.quarkus.deployment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.DockerStatusBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.runtime.LaunchMode;
import org.jboss.logging.Logger;

/** Starts a simulated portal in dev and test mode if no portal is configured. */
@BuildSteps(onlyIf = {IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class})
final class PortalDevServicesProcessor {

    /** The property with the address of the control API; absent if no portal is simulated. */
    static final String CONTROL_URL = "portal.simulator.control-url";

    private static final Logger LOG = Logger.getLogger(PortalDevServicesProcessor.class);

    // A password that only production knows would go before the simulated one, and nothing newer helps against it.
    @SuppressWarnings("removal")
    @BuildStep
    DevServicesResultBuildItem simulatedPortal(
            PortalBuildTimeConfig config, LaunchModeBuildItem mode, DockerStatusBuildItem docker) {
        ComponentOptions options = new ComponentOptions();
        if (!config.devservices().enabled()) {
            LOG.debug("No portal is simulated: quarkus.camel.portal.devservices.enabled is false");
            return null;
        }
        if (options.has("base-url") || options.has("configuration")) {
            LOG.debug("No portal is simulated: one is configured");
            return null;
        }
        if (mode.getLaunchMode() == LaunchMode.DEVELOPMENT) {
            ContainerCheck.runQuietly(docker);
        }
        DevServicesSettings settings = DevServicesSettings.of(config.devservices(), options);
        Map<String, Function<DevServicesSimulator, String>> values = componentOptions(options);
        return DevServicesResultBuildItem.<DevServicesSimulator>owned()
                .feature(PortalProcessor.FEATURE)
                .description("A simulated client portal (" + settings.provider().label() + ") in this process")
                .serviceConfig(settings.identity())
                .startable(() -> new DevServicesSimulator(settings))
                .configProvider(values)
                .highPriorityConfig(Set.copyOf(values.keySet()))
                .build();
    }

    private static Map<String, Function<DevServicesSimulator, String>> componentOptions(ComponentOptions options) {
        Map<String, Function<DevServicesSimulator, String>> values = new HashMap<>();
        values.put(ComponentOptions.PREFIX + "base-url", DevServicesSimulator::getConnectionInfo);
        values.put(CONTROL_URL, DevServicesSimulator::controlUrl);
        // Beside a token or a bean with credentials the component refuses these; and what is configured is not shown
        // again.
        if (!options.has("access-token") && !options.has("credentials")) {
            if (options.value("username").isEmpty()) {
                values.put(ComponentOptions.PREFIX + "username", DevServicesSimulator::username);
            }
            if (options.value("password").isEmpty()) {
                values.put(ComponentOptions.PREFIX + "password", DevServicesSimulator::password);
            }
        }
        return values;
    }
}
