package io.github.camelportal.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;

import static org.assertj.core.api.Assertions.assertThat;

/** Objects of any kind in headers and body make a request of the operation, or are refused with what is wrong. */
@AddLifecycleHook(FuzzRun.class)
class ParameterFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private static FuzzedCalls calls;

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
        return Arbitraries.of(FuzzedCalls.operations().stream()
                .filter(operation -> !operation.parameters().isEmpty())
                .toList());
    }

    @Provide
    Arbitrary<List<Object>> values() {
        return OddInputs.values().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Object> bodies() {
        return OddInputs.values().injectNull(0.5);
    }

    @Provide
    Arbitrary<Map<String, Object>> foreignHeaders() {
        return OddInputs.foreignHeaders();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void objectsMakeARequestOfTheOperationOrAreRefused(
            @ForAll("operations") Operation operation,
            @ForAll("values") List<Object> values,
            @ForAll("bodies") Object body,
            @ForAll("foreignHeaders") Map<String, Object> foreign)
            throws Exception {
        Map<String, Object> headers = headers(operation, values);
        headers.putAll(foreign);
        String what = operation + " with " + headers.keySet();

        calls.within(() -> {
            Exception failure = calls.call(operation, "portal:" + operation.id(), headers, body);

            if (failure == null) {
                assertThat(calls.requests()).as(what).hasSize(1);
                WireRequest request = calls.requests().get(0);
                RequestChecks.require(operation, calls.host(), request);
                assertThat(request.body().length == 0
                                || JSON.readTree(request.body()).isObject())
                        .as(what)
                        .isTrue();
            } else {
                RefusalChecks.require(what, failure, names(operation));
                assertThat(calls.requests()).as(what).isEmpty();
            }
            assertThat(calls.usualCall(operation)).as("next of %s", what).isNull();
            return null;
        });
    }

    private static Map<String, Object> headers(Operation operation, List<Object> values) {
        Map<String, Object> headers = new HashMap<>();
        for (int i = 0; i < operation.parameters().size(); i++) {
            Parameter parameter = operation.parameters().get(i);
            if (parameter.place() == Parameter.Place.PATH || i < values.size()) {
                headers.put(parameter.header(), values.get(i % values.size()));
            }
        }
        return headers;
    }

    private static String[] names(Operation operation) {
        return Stream.concat(
                        Stream.of("portal:" + operation.id()),
                        operation.parameters().stream().map(parameter -> "Parameter " + parameter.option()))
                .toArray(String[]::new);
    }
}
