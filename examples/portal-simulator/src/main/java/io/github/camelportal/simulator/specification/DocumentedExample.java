package io.github.camelportal.simulator.specification;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Finds the example of an operation's response. */
final class DocumentedExample {

    private static final Pattern FENCE = Pattern.compile("```(?:json)?\\s*([\\[{].*?)(?:```|$)", Pattern.DOTALL);

    /** A person's mark for further elements. */
    private static final Pattern ELLIPSIS = Pattern.compile(",?\\s*\\(?\\.\\.\\.\\)?(?=\\s*[\\]}])");

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private DocumentedExample() {}

    static Optional<JsonNode> of(JsonNode operation) {
        JsonNode response = success(operation.path("responses"));
        return first(response.path("examples"))
                .or(() -> ofContent(first(response.path("content")).orElse(response)))
                .or(() -> fenced(response.path("description").asText()))
                .or(() -> fenced(operation.path("description").asText()));
    }

    private static JsonNode success(JsonNode responses) {
        for (Map.Entry<String, JsonNode> entry : responses.properties()) {
            if (entry.getKey().startsWith("2")) {
                return entry.getValue();
            }
        }
        return responses.path("default");
    }

    private static Optional<JsonNode> ofContent(JsonNode content) {
        if (content.has("example")) {
            return Optional.of(content.get("example"));
        }
        return first(content.path("examples"))
                .map(example -> example.path("value"))
                .or(() -> Optional.ofNullable(content.path("schema").get("example")));
    }

    private static Optional<JsonNode> first(JsonNode object) {
        return object.properties().stream().findFirst().map(Map.Entry::getValue);
    }

    private static Optional<JsonNode> fenced(String description) {
        Matcher fence = FENCE.matcher(description);
        if (!fence.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LENIENT.readTree(ELLIPSIS.matcher(fence.group(1)).replaceAll("")));
        } catch (JsonProcessingException e) {
            // An example that nobody can read is none.
            return Optional.empty();
        }
    }
}
