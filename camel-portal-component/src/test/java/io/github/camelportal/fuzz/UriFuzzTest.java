package io.github.camelportal.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.util.URISupport;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.exception.PortalOperationException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an endpoint's URI says, it is an endpoint of its operation, or is refused with what is wrong. */
@AddLifecycleHook(FuzzRun.class)
class UriFuzzTest {

    /** Options of each kind; those that name beans have tests of their own. */
    private static final List<String> OPTIONS = List.of(
            "provider",
            "authMethod",
            "outputType",
            "allowUndocumented",
            "inBody",
            "zoneId",
            "connectTimeout",
            "responseTimeout",
            "maxConnections",
            "maxRetries",
            "retryDelay",
            "maxRetryAfter",
            "maxResponseSize",
            "baseUrl",
            "username",
            "password",
            "accessToken",
            "dryRun",
            "readOnly",
            "path",
            "query.a",
            "noSuchOption");

    private static final List<String> NAMES = List.of(
            "tickets/gett",
            "tickets",
            "tickets/",
            "/get",
            "//tickets/get",
            "tickets/get/1",
            "tickets/get?",
            "tickets/get?&&=",
            "tickets/get??x",
            "raw/get",
            "raw/patch",
            "//evil.example.com/get",
            "tickets/get#x");

    private static FuzzedCalls calls;

    /** An option as the URI gives it. */
    record Option(String name, String value) {}

    @BeforeContainer
    static void start() {
        calls = new FuzzedCalls();
    }

    @AfterContainer
    static void stop() {
        calls.close();
    }

    @Provide
    Arbitrary<Operation> operations() {
        return Arbitraries.of(FuzzedCalls.operations());
    }

    @Provide
    Arbitrary<List<Option>> options() {
        Arbitrary<String> names = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(OPTIONS)), Tuple.of(1, texts()));
        return Combinators.combine(names, texts()).as(Option::new).list().ofMaxSize(3);
    }

    /** Camel takes minutes over a URI of a hundred thousand characters. */
    @Provide
    Arbitrary<String> texts() {
        return OddInputs.texts().map(text -> text.substring(0, Math.min(500, text.length())));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                texts(),
                Arbitraries.of(NAMES),
                Combinators.combine(Arbitraries.of(NAMES), texts()).as((name, text) -> name + text));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void optionsMakeAnEndpointOfTheOperationOrAreRefused(
            @ForAll("operations") Operation operation,
            @ForAll("options") List<Option> options,
            @ForAll("texts") String value)
            throws Exception {
        Map<String, Object> query = new LinkedHashMap<>();
        operation.parameters(Parameter.Place.PATH).forEach(parameter -> query.put(parameter.option(), value));
        options.forEach(option -> query.put(option.name(), option.value()));

        calls.within(() -> {
            String uri = "portal:" + operation.id() + "?" + URISupport.createQueryString(query);
            Exception failure = calls.call(operation, uri, Map.of(), null);

            requireExplained(uri, failure);
            for (WireRequest request : calls.requests()) {
                if (!request.target().equals("/api/login")) {
                    RequestChecks.require(operation, calls.host(), request);
                }
            }
            assertThat(calls.usualCall(operation)).as("next of %s", uri).isNull();
            return null;
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsAnEndpointOrIsRefused(@ForAll("names") String name) throws Exception {
        Operation usual = OperationTable.operation("tickets", "get");

        calls.within(() -> {
            requireExplained(name, calls.call(null, "portal:" + name, Map.of(), null));
            assertThat(calls.usualCall(usual)).as("next of %s", name).isNull();
            return null;
        });
    }

    private static void requireExplained(String what, Exception failure) {
        if (failure == null) {
            return;
        }
        assertThat(failure)
                .as(what)
                .isInstanceOfAny(
                        ResolveEndpointFailedException.class,
                        IllegalArgumentException.class,
                        PortalOperationException.class)
                .message()
                .isNotBlank()
                .hasSizeLessThan(10_000);
        RefusalChecks.requireNoAccident(what, failure);
    }
}
