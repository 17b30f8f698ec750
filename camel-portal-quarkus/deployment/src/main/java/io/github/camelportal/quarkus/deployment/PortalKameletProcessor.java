package io.github.camelportal.quarkus.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourcePatternsBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

/** Adds the Kamelets of the component to a native executable. */
final class PortalKameletProcessor {

    /** Named by the template of the guarded order. */
    private static final String GROUPED_BODIES = "org.apache.camel.processor.aggregate.GroupedBodyAggregationStrategy";

    /** Named by the templates of Kamelets with texts. */
    private static final String PARAMETER_TEXT = "io.github.camelportal.internal.kamelet.ParameterText";

    @BuildStep
    NativeImageResourcePatternsBuildItem kamelets() {
        return NativeImageResourcePatternsBuildItem.builder()
                .includeGlob("kamelets/portal-*.kamelet.yaml")
                .build();
    }

    @BuildStep
    ReflectiveClassBuildItem beansOfTemplates() {
        return ReflectiveClassBuildItem.builder(GROUPED_BODIES, PARAMETER_TEXT)
                .methods()
                .reason("camel-portal: a Kamelet names it")
                .build();
    }
}
