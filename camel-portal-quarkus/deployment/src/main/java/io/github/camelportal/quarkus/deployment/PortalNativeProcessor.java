package io.github.camelportal.quarkus.deployment;

import java.util.function.Function;
import java.util.stream.Stream;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import org.jboss.jandex.ClassInfo;

import io.github.camelportal.internal.client.decode.ElementIterator;
import io.github.camelportal.model.PortalList;
import io.github.camelportal.model.RecordReader;

/**
 * Tells what a native executable has to know of the component besides what its code shows. The component reads no resource
 * and keeps no random number, thread or client in a static field, so there is nothing to tell of those.
 */
final class PortalNativeProcessor {

    /** A class that the component looks up by name, to measure only if Micrometer is present. */
    private static final String METERS = "io.micrometer.core.instrument.MeterRegistry";

    private static final String SPAN_DECORATOR = "org.apache.camel.telemetry.SpanDecorator";

    /** Jackson reads and writes records, and expressions such as {@code ${body.subject}} call their methods. */
    @BuildStep
    ReflectiveClassBuildItem records(ApplicationArchivesBuildItem archives) {
        ComponentClasses classes = ComponentClasses.in(archives);
        return reflective(
                Stream.of(classes.records(), classes.deserializers(), classes.recordReaders())
                        .flatMap(Function.identity()),
                "records are read and written as JSON");
    }

    /** Expressions such as {@code ${body.size}} and {@code ${body.hasNext}} call methods of the bodies that are no records. */
    @BuildStep
    ReflectiveClassBuildItem bodies() {
        return ReflectiveClassBuildItem.builder(PortalList.class, ElementIterator.class)
                .methods()
                .fields()
                .reason("camel-portal: expressions call methods of message bodies")
                .build();
    }

    /** The annotations of records do not name their reader, which is found as a service. */
    @BuildStep
    ServiceProviderBuildItem recordReader() {
        return ServiceProviderBuildItem.allProvidersFromClassPath(RecordReader.class.getName());
    }

    /** YAML routes name them, and expressions such as {@code ${exception.errors}} call their methods. */
    @BuildStep
    ReflectiveClassBuildItem exceptions(ApplicationArchivesBuildItem archives) {
        return reflective(ComponentClasses.in(archives).exceptions(), "routes name exceptions");
    }

    /** Camel makes them, and sets those of their options that have no configurer. */
    @BuildStep
    ReflectiveClassBuildItem settings(ApplicationArchivesBuildItem archives) {
        ComponentClasses classes = ComponentClasses.in(archives);
        return reflective(Stream.concat(classes.settings(), classes.stateRepositories()), "bean definitions name them");
    }

    @BuildStep
    void optionalParts(
            BuildProducer<ReflectiveClassBuildItem> reflective, BuildProducer<ServiceProviderBuildItem> services) {
        if (QuarkusClassLoader.isClassPresentAtRuntime(METERS)) {
            reflective.produce(ReflectiveClassBuildItem.builder(METERS)
                    .reason("camel-portal looks whether it is there")
                    .build());
        }
        if (QuarkusClassLoader.isClassPresentAtRuntime(SPAN_DECORATOR)) {
            services.produce(ServiceProviderBuildItem.allProvidersFromClassPath(SPAN_DECORATOR));
        }
    }

    private static ReflectiveClassBuildItem reflective(Stream<ClassInfo> classes, String reason) {
        String[] names =
                classes.map(type -> type.name().toString()).distinct().sorted().toArray(String[]::new);
        return ReflectiveClassBuildItem.builder(names)
                .methods()
                .fields()
                .reason("camel-portal: " + reason)
                .build();
    }
}
