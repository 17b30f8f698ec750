package io.github.camelportal.internal.client.decode;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.json.ElementShape;
import io.github.camelportal.internal.json.SinglePayload;

/**
 * The evidence in a response to a write. A success needs a field that the operation table declares: a flag that is true, an info,
 * or a payload with a usable value. A portal that reports an error beside a payload may have done a part of what was asked.
 */
final class Evidence {

    private static final String INFO = "info";
    private static final Pattern ID_OR_NUMBER = Pattern.compile("id|.*(_id|_num|_number)(_list)?");

    /** Fields in which portals and gateways explain an error. */
    private static final Set<String> ERROR_DETAILS = Set.of(
            "context",
            "correlation_id",
            "correlationid",
            "debug",
            "detail",
            "details",
            "error_id",
            "fields",
            "incident_id",
            "links",
            "meta",
            "params",
            "request",
            "request_id",
            "requestid",
            "trace",
            "trace_id",
            "traceid",
            "validation",
            "violations");

    private static final Set<String> FLAGS = Set.of("success", "status");
    private static final Set<String> TRUE = Set.of("1", "true");

    /** Texts that PHP makes of a missing value, of false, and of a failed insert. */
    private static final Pattern NOTHING = Pattern.compile("(?i)false|null|none|undefined|nan|n/?a|[0.,]+|-.*");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /** Ids, numbers and amounts. A portal in trouble may write a word or a sentence in place of one. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?!err|fail|exception|http)[\\p{L}#._/-]*\\p{N}[\\p{L}\\p{N}#._/-]*|[0-9][0-9.,]* ?(\\p{Sc}|[a-z]{3})");

    private Evidence() {}

    /** Whether the response shows that the operation succeeded. */
    static boolean confirms(Operation operation, JsonNode body) {
        List<String> evidence = operation.response().evidence();
        return ((evidence.contains(INFO) && hasInfo(body))
                        || statesSuccess(body, evidence)
                        || hasPayload(operation, body))
                && !ErrorExtractor.isFault(body);
    }

    /**
     * Whether a response that reports a failure shows that the portal did nothing. A gateway before the portal responds with JSON
     * and any 5xx too, and knows nothing of what the portal did. A payload beside an error shows that a part was done. So does an
     * undocumented one, if the request would be sent again otherwise.
     */
    static boolean isRefusal(Operation operation, RawResponse response, JsonNode body, ErrorCodes codes) {
        int status = response.status();
        boolean refuses = status == HttpStatus.SC_OK
                || (status >= HttpStatus.SC_BAD_REQUEST
                        && status < HttpStatus.SC_INTERNAL_SERVER_ERROR
                        && status != HttpStatus.SC_REQUEST_TIMEOUT);
        boolean isPassing =
                codes.isPassing() || status == HttpStatus.SC_UNAUTHORIZED || status == HttpStatus.SC_TOO_MANY_REQUESTS;
        return refuses
                && !contradictsFailure(operation, body, response.isSuccess())
                && !(isPassing && hasUndocumentedPayload(body));
    }

    /**
     * Whether a success or a payload stands beside the failure. An info beside an error status explains the failure. A success
     * contradicts it even if it would not be evidence by itself.
     */
    private static boolean contradictsFailure(Operation operation, JsonNode body, boolean success) {
        return (success && hasInfo(body))
                || statesSuccess(body, FLAGS)
                || hasPayload(operation, body)
                || scopes(body).anyMatch(scope -> isRecord(scope, operation.response(), false));
    }

    /** Whether an object or a list with values, or an id, stands beside an error and does not explain it. */
    private static boolean hasUndocumentedPayload(JsonNode body) {
        JsonNode data = body.path("data");
        boolean isContent = !data.isObject() && isUsable(data);
        return isContent
                || Stream.of(body, data)
                        .flatMap(scope -> scope.properties().stream())
                        .anyMatch(field ->
                                isUndocumentedPayload(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
    }

    private static boolean isUndocumentedPayload(String name, JsonNode value) {
        return !PayloadCheck.MESSAGES.contains(name)
                && !ERROR_DETAILS.contains(name)
                && (value.isContainerNode() || ID_OR_NUMBER.matcher(name).matches())
                && hasNumber(value);
    }

    private static boolean hasInfo(JsonNode body) {
        return Envelope.infoCodes(body).anyMatch(Evidence::isUsable);
    }

    private static boolean statesSuccess(JsonNode body, Collection<String> flags) {
        return scopes(body).anyMatch(scope -> FLAGS.stream()
                .filter(flags::contains)
                .map(scope::path)
                .anyMatch(flag -> flag.isValueNode()
                        && TRUE.contains(flag.asText().strip().toLowerCase(Locale.ROOT))));
    }

    private static boolean hasPayload(Operation operation, JsonNode body) {
        ResponseSpec spec = operation.response();
        return scopes(body)
                .anyMatch(scope -> spec.evidence().stream()
                                .filter(name -> !FLAGS.contains(name) && !name.equals(INFO))
                                .anyMatch(name -> isRecordField(name, spec)
                                        ? isRecord(scope.path(name), spec, true)
                                        : hasNumber(scope.path(name)))
                        || (spec.field() != null && isRecord(scope, spec, false)));
    }

    private static boolean isRecordField(String name, ResponseSpec spec) {
        return name.equals(spec.field()) && spec.kind() == ResponseSpec.Kind.SINGLE;
    }

    /** Returns the response and the content of its envelope. An object may stand in a list of its own. */
    private static Stream<JsonNode> scopes(JsonNode body) {
        JsonNode data = Envelope.unwrap(body);
        return Stream.of(body, data)
                .map(scope -> scope.isArray() && scope.size() == 1 ? scope.get(0) : scope)
                .filter(JsonNode::isObject);
    }

    private static boolean isRecord(JsonNode node, ResponseSpec spec, boolean named) {
        JsonNode only = named ? PayloadReader.single(node, spec) : SinglePayload.ofList(node);
        boolean accountsForItself = named && !ElementCheck.hasMessage(only);
        return spec.kind() == ResponseSpec.Kind.SINGLE
                && only.properties().stream()
                        .filter(field -> accountsForItself || !PayloadCheck.MESSAGES.contains(field.getKey()))
                        .anyMatch(field -> isDocumented(field.getKey(), spec)
                                && (ID_OR_NUMBER.matcher(field.getKey()).matches()
                                        ? hasNumber(field.getValue())
                                        : isUsable(field.getValue())));
    }

    private static boolean isDocumented(String name, ResponseSpec spec) {
        return ElementShape.of(spec.element()).fields().contains(name);
    }

    /** Whether a value is an id, a number or an amount, a list of them, or an object that is more than a message. */
    private static boolean hasNumber(JsonNode value) {
        if (value.isTextual()) {
            return isUsable(value) && NUMBER.matcher(value.textValue().strip()).matches();
        }
        boolean isRecord =
                value.isObject() && !value.properties().stream().allMatch(field -> ElementShape.isId(field.getKey()));
        if (isRecord || !value.isContainerNode()) {
            return isUsable(value) && (!isRecord || isRecordWithId(value));
        }
        return value.valueStream().anyMatch(Evidence::hasNumber);
    }

    private static boolean isRecordWithId(JsonNode value) {
        JsonNode id = value.path("id");
        return ElementCheck.isElement(value, Set.of()) && (!id.isTextual() || hasNumber(id));
    }

    /** Whether a value is one that a portal writes after a success only: a positive number, a text, or a container of one. */
    private static boolean isUsable(JsonNode value) {
        if (value.isContainerNode()) {
            return value.valueStream().anyMatch(Evidence::isUsable);
        }
        if (value.isNumber()) {
            return value.decimalValue().signum() > 0;
        }
        String text = value.isTextual() ? value.textValue().strip() : "";
        return LETTER_OR_DIGIT.matcher(text).find() && !NOTHING.matcher(text).matches();
    }
}
