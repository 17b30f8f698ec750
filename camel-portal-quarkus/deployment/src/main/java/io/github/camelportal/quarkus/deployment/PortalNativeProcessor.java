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
 * Registers the classes of the component that a native executable reaches by reflection or as services. The component reads no
 * resource and keeps no random number, thread or client in a static field, so no others need registration.
 */
final class PortalNativeProcessor {

    /** A class that the component looks up by name, to measure only if Micrometer is present. */
    private static final String METERS = "io.micrometer.core.instrument.MeterRegistry";

    private static final String SPAN_DECORATOR = "org.apache.camel.telemetry.SpanDecorator";

    /** Registers records, because Jackson reads and writes them and expressions such as {@code ${body.subject}} call their methods. */
    @BuildStep
    ReflectiveClassBuildItem records(ApplicationArchivesBuildItem archives) {
        ComponentClasses classes = ComponentClasses.in(archives);
        return reflective(
                Stream.of(classes.records(), classes.serializers(), classes.recordReaders())
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

    /** Registers the reader of records, which the annotations of records do not name because it is a service. */
    @BuildStep
    ServiceProviderBuildItem recordReader() {
        return ServiceProviderBuildItem.allProvidersFromClassPath(RecordReader.class.getName());
    }

    /** Registers exceptions, because YAML routes name them and expressions such as {@code ${exception.errors}} call their methods. */
    @BuildStep
    ReflectiveClassBuildItem exceptions(ApplicationArchivesBuildItem archives) {
        return reflective(ComponentClasses.in(archives).exceptions(), "routes name exceptions");
    }

    /** Registers settings and state repositories, because Camel creates them and sets options that have no configurer. */
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
                    .reason("camel-portal checks whether Micrometer is present")
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
