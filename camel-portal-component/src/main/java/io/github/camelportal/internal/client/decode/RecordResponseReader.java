package io.github.camelportal.internal.client.decode;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.client.message.JsonEnd;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.json.MappingErrors;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Acknowledgement;

/** Reads the JSON of a response into a record or a map. Lists are read by {@link ListPageReader}. */
public final class RecordResponseReader implements ResponseReader<PortalResponse> {

    public static final RecordResponseReader INSTANCE = new RecordResponseReader(false);

    /** Reader that does not take null for an empty list beside a record, as feeds need it. */
    public static final RecordResponseReader STRICT = new RecordResponseReader(true);

    private final boolean strict;

    private RecordResponseReader(boolean strict) {
        this.strict = strict;
    }

    @Override
    public PortalResponse read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        PortalResponse plain = !strict
                        && operation.isSafe()
                        && response.prefix().isComplete()
                        && InlineRecordParser.canRead(operation.response())
                ? plain(operation, response, errors)
                : null;
        return plain == null ? anyShape(operation, response, errors) : plain;
    }

    /** Reads a plain record. Returns null if the response is not plain or broken, which only its tree tells. */
    private static PortalResponse plain(Operation operation, RawResponse response, ErrorDecoder errors) {
        try (InlineRecordParser parser =
                new InlineRecordParser(response.prefix().json(), operation.response())) {
            Object body = parser.read();
            errors.throwIfFailed(response, parser.metadata());
            return new PortalResponse(
                    body,
                    Envelope.info(parser.metadata()),
                    Envelope.infoArguments(parser.metadata()),
                    Envelope.extraFields(parser.metadata(), List.of()));
        } catch (IOException e) {
            return null;
        }
    }

    @SuppressWarnings("ReferenceEquality") // An envelope may contain an equal object.
    private PortalResponse anyShape(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        try {
            JsonNode body = parse(response, errors);
            PayloadReader.renameAliases(body, operation.response());
            errors.throwIfFailed(response, body);
            List<String> info = Envelope.info(body);
            JsonNode opened = PayloadCheck.open(body, operation.response());
            Map<String, Object> extraFields = extraFields(operation.response(), opened);
            if (opened != body) {
                extraFields = new LinkedHashMap<>(extraFields);
                extraFields.putAll(Envelope.extraFieldsOfData(body));
            }
            Object result = result(operation, opened, info);
            PayloadCheck.throwIfMissing(
                    operation,
                    response.prefix().isEmpty() ? MissingNode.getInstance() : opened,
                    response,
                    errors,
                    strict);
            return new PortalResponse(result, info, Envelope.infoArguments(body), extraFields);
        } catch (JsonMappingException e) {
            throw errors.mappingError(response, MappingErrors.describe(e));
        } catch (JsonProcessingException | CharConversionException e) {
            throw errors.notJson(response, "broken JSON");
        }
    }

    private static Map<String, Object> extraFields(ResponseSpec spec, JsonNode body) {
        boolean named = spec.kind() == ResponseSpec.Kind.SINGLE || spec.kind() == ResponseSpec.Kind.UNKNOWN;
        if (!named || spec.field() == null || !body.has(spec.field())) {
            return Map.of();
        }
        List<String> payload = new ArrayList<>(spec.mergedFields());
        payload.add(spec.field());
        return Envelope.extraFields(body, payload);
    }

    private static JsonNode parse(RawResponse response, ErrorDecoder errors) throws IOException {
        if (response.prefix().isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!response.prefix().mayBeJson()) {
            throw errors.notJson(response, "no JSON");
        }
        try (JsonParser parser = PortalJson.mapper().createParser(response.json())) {
            JsonNode body = PortalJson.mapper().readTree(parser);
            JsonEnd.requireOne(parser);
            response.drain();
            return body == null ? MissingNode.getInstance() : body;
        }
    }

    private static Object result(Operation operation, JsonNode body, List<String> info) throws JsonProcessingException {
        ResponseSpec spec = operation.response();
        return switch (spec.kind()) {
            case SINGLE -> PayloadCheck.isEmptySuccess(operation, body) ? null : PayloadReader.read(body, spec);
            case ACKNOWLEDGEMENT -> acknowledgement(body, info);
            case LIST, FILE, UNKNOWN -> unknown(operation, body, info);
        };
    }

    private static Object unknown(Operation operation, JsonNode body, List<String> info)
            throws JsonProcessingException {
        String field = operation.response().field();
        if (operation.response().kind() == ResponseSpec.Kind.UNKNOWN && field != null && body.has(field)) {
            return PayloadReader.typed(body.path(field), Object.class);
        }
        JsonNode payload = Envelope.withoutMessages(body);
        if (operation.effect() != OperationEffect.READ && (payload.isEmpty() || payload.isBoolean())) {
            return acknowledgement(payload, info);
        }
        return PayloadReader.typed(payload, Object.class);
    }

    private static Acknowledgement acknowledgement(JsonNode body, List<String> info) {
        JsonNode fields = Envelope.withoutMessages(body);
        return new Acknowledgement(true, info, fields.isObject() ? PortalJson.toMap(fields) : Map.of());
    }
}
