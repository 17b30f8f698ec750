package io.github.camelportal.quarkus.deployment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;
import org.apache.camel.ExtendedCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.observe.CallListenerFactory;
import io.github.camelportal.internal.specification.document.DocumentReader;
import io.github.camelportal.model.PortalList;
import io.github.camelportal.model.RecordReader;
import io.github.camelportal.model.SecretFields;
import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** The compiler of native executables is told everything of the component that is used without its code showing it. */
class ReachabilityTest {

    private static final String SERVICES = "META-INF/services/org/apache/camel/";

    @RegisterExtension
    static final QuarkusProdModeTest APPLICATION = new QuarkusProdModeTest()
            .withEmptyApplication()
            .setApplicationName("reachability")
            .overrideConfigKey("quarkus.native.enabled", "true")
            .overrideConfigKey("quarkus.native.sources-only", "true");

    @ProdBuildResults
    ProdModeTestResults results;

    private NativeSources sources;

    @BeforeEach
    void read() throws IOException {
        sources = NativeSources.in(results.getBuildDir());
    }

    @Test
    void reachesEveryRecord() throws IOException {
        assertThat(sources.reflective()).containsAll(names(Class::isRecord));
    }

    /** The methods that a collection inherits are found on the class that declares them. */
    @Test
    void reachesMethodsOfCollectionsWhenExpressionsCallThem() {
        Stream<Object> collections = Stream.of(
                PortalList.copyOf(List.of(1)),
                PortalList.copyOf(List.of(1, 2)).subList(0, 1),
                SecretFields.redactedList(null),
                SecretFields.redactedList(List.of(1)),
                SecretFields.redacted(Map.of("a", 1)),
                errors(List.of()),
                errors(List.of("a")),
                errors(List.of("a", "b", "c")),
                errors(List.of("a", "b", "c")).subList(0, 2),
                Collections.unmodifiableList(new ArrayList<>()),
                Collections.unmodifiableMap(new LinkedHashMap<>()));

        assertThat(sources.callable())
                .contains("io.github.camelportal.internal.client.decode.ElementIterator")
                .containsAll(collections
                        .map(Object::getClass)
                        .flatMap(ReachabilityTest::withSuperclasses)
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void omitsWhatUsesOptionalLibrariesWhenTheyAreAbsent() {
        assertThat(sources.instantiable())
                .doesNotContain(
                        "io.github.camelportal.internal.attachment.CamelMessageAttachments",
                        "io.github.camelportal.internal.observe.MicrometerCallListenerFactory",
                        "io.github.camelportal.internal.observe.PortalSpanDecorator",
                        "io.github.camelportal.internal.specification.document.OpenApiDocumentReader");
        assertThat(sources.hasResource("META-INF/services/" + CallListenerFactory.class.getName()))
                .isFalse();
        assertThat(sources.hasResource("META-INF/services/" + DocumentReader.class.getName()))
                .isFalse();
    }

    @Test
    void includesOnlyKameletsOfComponent() throws IOException {
        List<String> kamelets = ComponentFiles.below("kamelets/").stream()
                .filter(name -> name.endsWith(".kamelet.yaml"))
                .toList();

        assertThat(kamelets).hasSize(15).allMatch(name -> sources.hasResource("kamelets/" + name));
        assertThat(sources.hasResource("kamelets/billing-source.kamelet.yaml")).isFalse();
    }

    /** Without them, a native executable shows totpSecret in its summary of properties. */
    @Test
    void reachesMethodsWhenComponentMasksSecret() {
        String extension = ExtendedCamelContext.class.getName();

        assertThat(sources.hasMethod(extension, "getAdditionalSensitiveKeywords"))
                .isTrue();
        assertThat(sources.hasMethod(extension, "setAdditionalSensitiveKeywords", String.class.getName()))
                .isTrue();
    }

    @Test
    void reachesEveryException() throws IOException {
        assertThat(sources.reflective()).containsAll(names(Throwable.class::isAssignableFrom));
    }

    @Test
    void reachesEverythingThatCamelConfigures() throws IOException {
        List<String> configured = ComponentFiles.below(SERVICES + "configurer/").stream()
                .filter(name -> name.contains("."))
                .toList();

        assertThat(configured)
                .containsExactlyInAnyOrder(JdbcStateRepository.class.getName(), PortalConfiguration.class.getName());
        assertThat(sources.reflective()).containsAll(configured);
    }

    /** The options of operations are in the catalog only. Nothing creates these classes. */
    @Test
    void omitsClassesWhenOnlyCatalogReadsThem() {
        assertThat(sources.instantiable()).noneMatch(name -> name.endsWith("EndpointConfiguration"));
    }

    @Test
    void reachesReaderOfRecordsWhenAnyMapperReadsThem() {
        assertThat(sources.instantiable())
                .contains(
                        "io.github.camelportal.model.WireDeserializer",
                        "io.github.camelportal.model.DnsContentSerializer",
                        "io.github.camelportal.internal.json.PortalRecordReader");
        assertThat(sources.hasResource("META-INF/services/" + RecordReader.class.getName()))
                .isTrue();
    }

    @Test
    void reachesWhatBeanDefinitionsName() {
        assertThat(sources.reflective())
                .contains(
                        PortalConfiguration.class.getName(),
                        JdbcStateRepository.class.getName(),
                        MemoryFeedStateRepository.class.getName());
    }

    /** Camel Quarkus reads these files while the application is built, so that only the classes are left to be found. */
    @Test
    void reachesEveryClassThatServiceFileNames() throws IOException {
        List<String> services = ComponentFiles.namedBelow(SERVICES);

        assertThat(services).hasSizeGreaterThan(5);
        assertThat(sources.instantiable()).containsAll(services);
    }

    @Test
    void reachesDescriptionOfComponent() throws IOException {
        assertThat(ComponentFiles.below("META-INF/io/github/camelportal/")).containsOnly("portal.json");
        assertThat(sources.hasResource("META-INF/io/github/camelportal/portal.json"))
                .isTrue();
    }

    private static List<String> errors(List<String> errors) {
        ErrorDetails details =
                ErrorDetails.builder("tickets/get", 400, null).errors(errors).build();
        return new PortalOperationException(details).getErrors();
    }

    private static Stream<Class<?>> withSuperclasses(Class<?> type) {
        return Stream.iterate(type, each -> each != Object.class, Class::getSuperclass);
    }

    private static List<String> names(Predicate<Class<?>> which) throws IOException {
        List<String> names = ComponentFiles.classes().stream()
                .filter(which)
                .map(Class::getName)
                .toList();
        assertThat(names).hasSizeGreaterThan(3);
        return names;
    }
}
