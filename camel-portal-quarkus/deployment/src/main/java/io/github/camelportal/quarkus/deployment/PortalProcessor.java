package io.github.camelportal.quarkus.deployment;

import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ExtensionSslNativeSupportBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import org.apache.camel.quarkus.core.deployment.spi.CamelServiceDestination;
import org.apache.camel.quarkus.core.deployment.spi.CamelServicePatternBuildItem;
import org.apache.camel.spi.StateRepository;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.spi.PortalCredentials;

/** Makes the component one that Quarkus knows. */
final class PortalProcessor {

    /** The name of the extension among the installed features. */
    static final String FEATURE = "camel-portal";

    private static final String SERVICES = "META-INF/services/org/apache/camel/";

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    ExtensionSslNativeSupportBuildItem sslInNativeExecutables() {
        return new ExtensionSslNativeSupportBuildItem(FEATURE);
    }

    /** Camel Quarkus looks for components, configurers and send-dynamic itself, but not for these. */
    @BuildStep
    CamelServicePatternBuildItem services() {
        return new CamelServicePatternBuildItem(
                CamelServiceDestination.DISCOVERY,
                true,
                SERVICES + "dev-console/portal",
                SERVICES + "poll-dynamic/portal");
    }

    /** Endpoints name these beans in their URIs, where Quarkus does not see that they are used. */
    @BuildStep
    UnremovableBeanBuildItem beansOfEndpoints() {
        return UnremovableBeanBuildItem.beanTypes(
                PortalConfiguration.class, PortalCredentials.class, StateRepository.class);
    }
}
