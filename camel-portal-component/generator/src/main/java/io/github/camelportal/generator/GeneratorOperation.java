package io.github.camelportal.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of the table.
 *
 * @param group         first part of its URI
 * @param name          second part of its URI
 * @param summary       purpose in a few words
 * @param description   purpose in sentences
 * @param method        HTTP method
 * @param path          path template with {@code {wireName}} variables
 * @param effect        read, writes, spends, destroys or session
 * @param providers     providers that document it
 * @param authenticated false if the request carries its own credentials or needs none
 * @param parameters    path, query and body parameters, in the order of the table
 * @param response      response of the portal
 * @param example       example call
 * @param feed          true if it can only be consumed from, because it calls other operations
 * @param composite     true if it is called like any other, and calls other operations itself
 * @param goal          state that it brings about, or null
 */
public record GeneratorOperation(
        String group,
        String name,
        String summary,
        String description,
        String method,
        String path,
        String effect,
        List<String> providers,
        boolean authenticated,
        List<GeneratorParameter> parameters,
        GeneratorResponse response,
        GeneratorExample example,
        boolean feed,
        boolean composite,
        GoalSchema goal) {

    /** Returns both parts of the URI, as in {@code tickets/create}. */
    public String id() {
        return group + "/" + name;
    }

    /** Returns whether a route can consume from it: it returns a list whose elements have a key. */
    public boolean consumable() {
        return response.kind() == GeneratorResponse.Shape.LIST
                && response.listing() != null
                && response.listing().key() != null;
    }

    /** Returns the name with a capital, as a class has it. */
    public String className() {
        return GeneratorNames.capitalized(name);
    }

    /** Returns the name as a Java method can have it. */
    public String javaName() {
        return GeneratorNames.method(name);
    }

    /** Writes the operation as the signature of a Java method, for tools that display it. */
    public String signature() {
        return parameters.stream()
                .map(parameter -> parameter.javaType() + " " + parameter.option())
                .collect(Collectors.joining(", ", response.javaType() + " " + name + "(", ")"));
    }

    /**
     * The state that an operation brings about, so that a call recognises that its target has it already.
     *
     * @param codes    codes by which a response says so
     * @param reader   operation that reads the state
     * @param statuses statuses, in lower case
     * @param negated  false if the statuses are the state, true if every other status is
     */
    public record GoalSchema(List<String> codes, String reader, List<String> statuses, boolean negated) {

        private static final String STATUS = "status";
        private static final String OTHER_STATUS = "status-not";

        /** Reads the attribute {@code x-goal} of an operation, or returns null if it has none. */
        static GoalSchema read(JsonNode goal) {
            if (goal.isMissingNode()) {
                return null;
            }
            boolean negated = goal.has(OTHER_STATUS);
            return new GoalSchema(
                    texts(goal.path("codes")),
                    goal.path("reader").asText(""),
                    texts(goal.path(negated ? OTHER_STATUS : STATUS)),
                    negated);
        }

        private static List<String> texts(JsonNode list) {
            List<String> texts = new ArrayList<>();
            list.forEach(text -> texts.add(text.asText()));
            return texts;
        }
    }
}
