package io.github.camelportal.internal.specification.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Finds the example of a response in a description: JSON behind a fence, which may stay open, in HTML, or alone. */
final class ExampleText {

    private static final Pattern START =
            Pattern.compile("```[a-zA-Z]*\\s*(?=[{\\[])|<(?:pre|code)[^>]*>\\s*(?=[{\\[])");

    private ExampleText() {}

    /** Returns the first JSON object or list, or a missing node. */
    static JsonNode parse(String description) {
        String text = description.strip();
        if (text.startsWith("{") || text.startsWith("[")) {
            return json(text);
        }
        Matcher start = START.matcher(text);
        while (start.find()) {
            JsonNode example = json(text.substring(start.end()));
            if (example.isContainerNode()) {
                return example;
            }
        }
        return MissingNode.getInstance();
    }

    /** Reads one value. Text behind it, such as the end of a fence, does not count. */
    private static JsonNode json(String text) {
        try {
            JsonNode example = DocumentTree.lenientMapper().readTree(text);
            return example.isContainerNode() ? example : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            return text.contains("&quot;")
                    ? json(text.replace("&quot;", "\"").replace("&amp;", "&"))
                    : MissingNode.getInstance();
        }
    }
}
