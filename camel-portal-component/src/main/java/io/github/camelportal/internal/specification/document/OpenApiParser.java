package io.github.camelportal.internal.specification.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.Parameter;
import io.github.camelportal.model.SecretFields;

/**
 * Parses a normalized document with swagger-parser. The parser gets a tree and the instruction to resolve nothing, so that it reads
 * neither files nor addresses.
 */
final class OpenApiParser {

    private static final String JSON = "application/json";

    private final SchemaReader schemas;

    private OpenApiParser(OpenAPI document) {
        this.schemas = new SchemaReader(document);
    }

    /**
     * Returns the operations of a document.
     *
     * @throws SpecificationException if the parser finds none
     */
    static List<DocumentedOperation> parse(ObjectNode normalized, String location) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        options.setResolveFully(false);
        SwaggerParseResult result = new OpenAPIV3Parser().parseJsonNode(null, normalized, options);
        OpenAPI document = result.getOpenAPI();
        if (document == null
                || document.getPaths() == null
                || document.getPaths().isEmpty()) {
            throw new SpecificationException(
                    location,
                    "has no operation that can be used. The parser says: " + String.join("; ", result.getMessages()));
        }
        return new OpenApiParser(document).operations(document);
    }

    private List<DocumentedOperation> operations(OpenAPI document) {
        List<DocumentedOperation> operations = new ArrayList<>();
        document.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> operations.add(operation(path, method, operation))));
        return operations;
    }

    private DocumentedOperation operation(
            String path, PathItem.HttpMethod method, io.swagger.v3.oas.models.Operation operation) {
        List<DocumentedParameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> parameters.add(parameter(parameter)));
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            addFields(operation.getRequestBody().getContent().get(JSON), parameters);
        }
        String description = text(operation.getDescription());
        ApiResponse response = operation.getResponses() == null
                ? null
                : operation.getResponses().get("200");
        MediaType json = response == null || response.getContent() == null
                ? null
                : response.getContent().get(JSON);
        boolean file = json == null && response != null && response.getContent() != null;
        JsonNode example = example(json);
        JsonNode sample = sample(json, example);
        return new DocumentedOperation(
                method.name(),
                path,
                text(operation.getSummary()),
                description,
                List.copyOf(parameters),
                file ? DocumentedPayload.FILE : PayloadFinder.find(sample),
                example,
                sample);
    }

    private static JsonNode example(@Nullable MediaType json) {
        Object example = json == null ? null : json.getExample();
        return example == null
                ? MissingNode.getInstance()
                : DocumentTree.lenientMapper().valueToTree(example);
    }

    private JsonNode sample(@Nullable MediaType json, JsonNode example) {
        if (example.isContainerNode()) {
            return example;
        }
        return json == null || json.getSchema() == null ? MissingNode.getInstance() : schemas.outline(json.getSchema());
    }

    private DocumentedParameter parameter(io.swagger.v3.oas.models.parameters.Parameter parameter) {
        Parameter.Place place = parameter.getIn().equals("path") ? Parameter.Place.PATH : Parameter.Place.QUERY;
        return parameter(
                parameter.getName(),
                place,
                parameter.getSchema(),
                Boolean.TRUE.equals(parameter.getRequired()),
                text(parameter.getDescription()));
    }

    private void addFields(@Nullable MediaType body, List<DocumentedParameter> parameters) {
        if (body == null || body.getSchema() == null) {
            return;
        }
        List<String> required = schemas.required(body.getSchema());
        for (Map.Entry<String, Schema<?>> field :
                schemas.properties(body.getSchema()).entrySet()) {
            // PHP marks a list with brackets in a form, and has none in JSON.
            String name = field.getKey().replaceFirst("\\[]$", "");
            boolean duplicate = parameters.stream()
                    .anyMatch(other -> other.place() == Parameter.Place.BODY
                            && other.name().equals(name));
            if (!duplicate && !name.isBlank()) {
                parameters.add(parameter(
                        name,
                        Parameter.Place.BODY,
                        field.getValue(),
                        required.contains(field.getKey()),
                        text(field.getValue().getDescription())));
            }
        }
    }

    private DocumentedParameter parameter(
            String name, Parameter.Place place, @Nullable Schema<?> schema, boolean required, String description) {
        boolean password = schema != null && "password".equals(schema.getFormat());
        return new DocumentedParameter(
                name, place, schemas.type(schema), required, password || SecretFields.isSecret(name), description);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
