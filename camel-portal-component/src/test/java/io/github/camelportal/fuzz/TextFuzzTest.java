package io.github.camelportal.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/**
 * Any text, given in any way for any parameter, arrives in its place as it is and changes nothing else of the request; or it
 * cannot be what the parameter is, and is refused by name.
 */
@AddLifecycleHook(FuzzRun.class)
class TextFuzzTest {

    /** Longer ids and numbers, and larger exponents, are refused before they are parsed. */
    private static final int MAX_LENGTH = 1000;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static FuzzedCalls calls;

    /** A parameter and the operation that has it. */
    record FuzzTarget(Operation operation, Parameter parameter) {

        @Override
        public String toString() {
            return operation + "?" + parameter.option();
        }
    }

    @BeforeContainer
    static void start() {
        calls = new FuzzedCalls();
    }

    @AfterContainer
    static void stop() {
        calls.close();
    }

    @Provide
    Arbitrary<FuzzTarget> targets() {
        return Arbitraries.of(FuzzedCalls.operations().stream()
                .flatMap(operation ->
                        operation.parameters().stream().map(parameter -> new FuzzTarget(operation, parameter)))
                .filter(target -> target.parameter().type() != Parameter.Type.ARRAY
                        && target.parameter().type() != Parameter.Type.OBJECT)
                .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return OddInputs.texts();
    }

    @Provide
    Arbitrary<Map<String, Object>> foreignHeaders() {
        return OddInputs.foreignHeaders();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void sendsTextUnchangedOrNamesParameterWhenTextIsFuzzed(
            @ForAll("targets") FuzzTarget target,
            @ForAll TextPlacement given,
            @ForAll("texts") String text,
            @ForAll("foreignHeaders") Map<String, Object> foreign)
            throws Exception {
        Parameter parameter = target.parameter();
        if (!given.suits(parameter, text)) {
            return;
        }
        TextPlacement.FuzzedCall call = given.call(target.operation(), parameter, text);
        Map<String, Object> headers = new HashMap<>(foreign);
        headers.putAll(call.headers());

        calls.within(() -> {
            Exception failure = calls.call(target.operation(), call.uri(), headers, call.body());

            String what = target + " given as " + given;
            if (failure != null && given.isCamelsOwnRefusal(failure)) {
                assertThat(calls.requests()).as(what).isEmpty();
            } else if (canBe(parameter, text)) {
                assertThat(failure).as(what).isNull();
                assertThat(calls.requests()).as(what).hasSize(1);
                requireArrived(target, text, calls.requests().get(0));
            } else {
                requireRefused(what, failure, parameter, text);
            }
            assertThat(calls.usualCall(target.operation()))
                    .as("next of %s", what)
                    .isNull();
            return null;
        });
    }

    private static boolean canBe(Parameter parameter, String text) {
        boolean whole = TextPlacement.isText(text);
        return switch (parameter.type()) {
            case INTEGER -> isNumber(text) && text.strip().matches("[+-]?\\p{Nd}+");
            case NUMBER -> isNumber(text);
            case BOOLEAN ->
                List.of("true", "false", "0", "1").contains(text.strip().toLowerCase(Locale.ROOT));
            default ->
                whole
                        && (!isId(parameter) || text.length() <= MAX_LENGTH)
                        && (parameter.place() != Parameter.Place.PATH || isSegment(stripped(text)));
        };
    }

    private static boolean isSegment(String text) {
        return !text.isBlank() && !text.equals(".") && !text.equals("..");
    }

    private static boolean isId(Parameter parameter) {
        return parameter.place() == Parameter.Place.PATH
                || parameter.option().endsWith("Id")
                || parameter.option().endsWith("Number");
    }

    /** An id has no blanks around it, nor those that only look like one. */
    private static String stripped(String text) {
        return text.replaceAll("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$", "");
    }

    private static boolean isNumber(String text) {
        try {
            return text.length() <= MAX_LENGTH && Math.abs((long) new BigDecimal(text.strip()).scale()) <= MAX_LENGTH;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void requireArrived(FuzzTarget target, String text, WireRequest request) throws Exception {
        Parameter parameter = target.parameter();
        Map<String, String> values = RequestChecks.require(target.operation(), calls.host(), request);
        Map<String, String> wanted = new HashMap<>();
        target.operation().parameters(Parameter.Place.PATH).forEach(each -> wanted.put(each.wireName(), "7"));
        JsonNode body = request.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(request.body());
        if (parameter.place() == Parameter.Place.BODY) {
            requireSame(parameter, text, ((ObjectNode) body).remove(parameter.wireName()));
        } else {
            wanted.put(parameter.wireName(), written(parameter, text));
        }
        assertThat(values).isEqualTo(wanted);
        if (target.operation().authenticated()) {
            // A login has the credentials of the endpoint in it.
            assertThat(body).isEmpty();
        }
    }

    /** As a path or a query has it: of 005, the number is what counts. */
    private static String written(Parameter parameter, String text) {
        return switch (parameter.type()) {
            case INTEGER -> new BigInteger(text.strip()).toString();
            case NUMBER -> new BigDecimal(text.strip()).toString();
            case BOOLEAN -> String.valueOf(isTrue(text));
            default -> isId(parameter) ? stripped(text) : text;
        };
    }

    private static boolean isTrue(String text) {
        return List.of("true", "1").contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static void requireSame(Parameter parameter, String text, JsonNode value) {
        switch (parameter.type()) {
            case INTEGER -> assertThat(value.bigIntegerValue()).isEqualTo(new BigInteger(text.strip()));
            case NUMBER -> assertThat(value.decimalValue()).isEqualByComparingTo(new BigDecimal(text.strip()));
            case BOOLEAN -> assertThat(value.booleanValue()).isEqualTo(isTrue(text));
            default -> {
                assertThat(value.isTextual()).isTrue();
                assertThat(value.textValue()).isEqualTo(written(parameter, text));
            }
        }
    }

    private static void requireRefused(String what, Exception failure, Parameter parameter, String text) {
        RefusalChecks.require(what, failure, parameter.option());
        assertThat(calls.requests()).as(what).isEmpty();
        if (parameter.secret() && text.length() > 8) {
            assertThat(failure).as(what).message().doesNotContain(text);
        }
    }
}
