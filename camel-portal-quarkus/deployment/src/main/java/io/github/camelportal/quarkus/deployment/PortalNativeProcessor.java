package io.github.camelportal.quarkus.deployment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveMethodBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import org.jboss.jandex.ClassInfo;

import io.github.camelportal.internal.attachment.MessageAttachments;
import io.github.camelportal.internal.observe.CallListenerFactory;
import io.github.camelportal.internal.specification.document.DocumentReader;
import io.github.camelportal.model.PortalRecord;
import io.github.camelportal.model.RecordReader;

/**
 * Registers the classes of the component that a native executable reaches by reflection or as services. The component keeps no
 * random number, thread or client in a static field, so no others need registration.
 */
final class PortalNativeProcessor {

    /** A class that the component looks up by name, to measure only if Micrometer is present. */
    private static final String METERS = "io.micrometer.core.instrument.MeterRegistry";

    /** A class that the component looks up by name, to take the files of replies only if camel-attachments is present. */
    private static final String ATTACHMENTS = "org.apache.camel.attachment.AttachmentMessage";

    private static final String PARSER = "io.swagger.v3.parser.OpenAPIV3Parser";
    private static final String SPAN_DECORATOR = "org.apache.camel.telemetry.SpanDecorator";

    private static final String CONTEXT_EXTENSION = "org.apache.camel.ExtendedCamelContext";

    /** Services whose providers use an optional library, each with a class of that library. */
    private static final Map<String, String> OPTIONAL_SERVICES = Map.of(
            CallListenerFactory.class.getName(),
            METERS,
            MessageAttachments.class.getName(),
            ATTACHMENTS,
            DocumentReader.class.getName(),
            PARSER,
            SPAN_DECORATOR,
            SPAN_DECORATOR);

    /** Lists and maps of the JDK in exceptions, records and responses of any shape, with the classes that they inherit from. */
    private static final String[] COLLECTIONS = {
        "java.util.AbstractCollection",
        "java.util.AbstractList",
        "java.util.AbstractMap",
        "java.util.ArrayList",
        "java.util.ArrayList$SubList",
        "java.util.Collections$UnmodifiableCollection",
        "java.util.Collections$UnmodifiableList",
        "java.util.Collections$UnmodifiableMap",
        "java.util.Collections$UnmodifiableRandomAccessList",
        "java.util.HashMap",
        "java.util.ImmutableCollections$AbstractImmutableCollection",
        "java.util.ImmutableCollections$AbstractImmutableList",
        "java.util.ImmutableCollections$List12",
        "java.util.ImmutableCollections$ListN",
        "java.util.ImmutableCollections$SubList",
        "java.util.LinkedHashMap"
    };

    /** Registers records, because Jackson reads and writes them and expressions such as {@code ${body.subject}} call their methods. */
    @BuildStep
    ReflectiveClassBuildItem records(ApplicationArchivesBuildItem archives) {
        ComponentClasses classes = ComponentClasses.in(archives);
        return reflective(
                Stream.of(classes.records(), classes.serializers(), classes.recordReaders())
                        .flatMap(Function.identity()),
                "records are read and written as JSON");
    }

    /** Registers the interface of records, because expressions such as {@code ${body.toSqlParameters}} call its methods. */
    @BuildStep
    ReflectiveClassBuildItem recordInterface() {
        return ReflectiveClassBuildItem.builder(PortalRecord.class)
                .methods()
                .reason("camel-portal: expressions call its methods")
                .build();
    }

    /**
     * Registers the collections that bodies, records and exceptions hold, because expressions such as {@code ${body.size}}, {@code
     * ${body.hasNext}} and {@code ${exception.errors.size}} call their methods.
     */
    @BuildStep
    void collections(ApplicationArchivesBuildItem archives, BuildProducer<ReflectiveClassBuildItem> reflective) {
        reflective.produce(reflective(ComponentClasses.in(archives).collections(), "expressions call their methods"));
        reflective.produce(ReflectiveClassBuildItem.builder(COLLECTIONS)
                .methods()
                .reason("camel-portal: expressions call their methods")
                .build());
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

    /** Registers what uses an optional library only if that library is present, since the compiler links what is registered. */
    @BuildStep
    void optionalParts(
            BuildProducer<ReflectiveClassBuildItem> reflective, BuildProducer<ServiceProviderBuildItem> services) {
        for (String library : List.of(METERS, ATTACHMENTS)) {
            if (QuarkusClassLoader.isClassPresentAtRuntime(library)) {
                reflective.produce(ReflectiveClassBuildItem.builder(library)
                        .reason("camel-portal checks whether the library is present")
                        .build());
            }
        }
        OPTIONAL_SERVICES.forEach((service, library) -> {
            if (QuarkusClassLoader.isClassPresentAtRuntime(library)) {
                services.produce(ServiceProviderBuildItem.allProvidersFromClassPath(service));
            }
        });
    }

    /** Registers the methods that the component calls by reflection, because Camel 4.14 lacks them. */
    @BuildStep
    void sensitiveKeywords(BuildProducer<ReflectiveMethodBuildItem> methods) {
        String reason = "camel-portal: makes Camel mask the option totpSecret";
        methods.produce(new ReflectiveMethodBuildItem(
                reason, CONTEXT_EXTENSION, "getAdditionalSensitiveKeywords", new String[0]));
        methods.produce(new ReflectiveMethodBuildItem(
                reason, CONTEXT_EXTENSION, "setAdditionalSensitiveKeywords", new String[] {String.class.getName()}));
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
