package io.github.camelportal.internal.specification.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Parses the bytes of a document into a tree: JSON with the habits of PHP, or YAML. */
final class DocumentTree {

    /** More levels than any schema has. A parser is recursive, so that deeper documents could exhaust a stack. */
    static final int MAX_DEPTH = 200;

    private static final int EXCERPT = 80;
    private static final String MARK = "\uFEFF";

    private static final ObjectMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            // PHP and people write both.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private DocumentTree() {}

    /** Returns the mapper of documents and of the examples in them, which must not be configured further. */
    static ObjectMapper lenientMapper() {
        return LENIENT;
    }

    /**
     * Parses a document.
     *
     * @param  location               location of the document, for errors
     * @throws SpecificationException if it is neither JSON nor YAML, or not the document of an API
     */
    static ObjectNode parse(byte[] bytes, String location) {
        String text = text(bytes).strip();
        if (text.isEmpty()) {
            throw new SpecificationException(
                    location, "is empty. Check the address, and whether the portal publishes it");
        }
        JsonNode tree = json(text);
        if (tree == null && text.startsWith("<")) {
            throw new SpecificationException(
                    location, "is a page, not a document in JSON or YAML: " + excerpt(text) + ". Check the address");
        }
        if (tree == null) {
            tree = yaml(text, location);
        }
        if (!(tree instanceof ObjectNode document)) {
            throw new SpecificationException(location, "is no JSON or YAML object: " + excerpt(text));
        }
        requirePaths(document, location, text);
        return document;
    }

    private static void requirePaths(ObjectNode document, String location, String text) {
        if (document.has("swaggerVersion")) {
            throw new SpecificationException(
                    location,
                    "is a Swagger " + document.path("swaggerVersion").asText()
                            + " document. Convert it to Swagger 2.0 or OpenAPI 3");
        }
        JsonNode paths = document.path("paths");
        if (!paths.isObject() || paths.isEmpty()) {
            throw new SpecificationException(
                    location, "is no Swagger or OpenAPI document: it has no paths, but " + excerpt(text));
        }
    }

    /** Returns the first JSON object of a text, or null. PHP may write its warnings before the JSON. */
    private static @Nullable JsonNode json(String text) {
        int start = text.indexOf('{');
        boolean afterWarnings = start > 0 && text.charAt(0) == '<';
        if (start != 0 && !afterWarnings) {
            return null;
        }
        try {
            return LENIENT.readTree(text.substring(start));
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static JsonNode yaml(String text, String location) {
        try {
            return YamlTree.parse(text, MAX_DEPTH);
        } catch (IOException | RuntimeException e) {
            String problem = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
            throw new SpecificationException(
                    location,
                    "is neither JSON nor YAML: " + firstLine(problem) + " It starts with " + excerpt(text),
                    e);
        }
    }

    private static String firstLine(@Nullable String problem) {
        String line = problem == null ? "it cannot be parsed" : problem.strip().split("\\R", 2)[0];
        return line.endsWith(".") ? line : line + ".";
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        return "'" + (line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line) + "'";
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }
}
