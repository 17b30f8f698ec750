package io.github.camelportal.internal.specification.document;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An operation as a document declares it, without the quirks of the document.
 *
 * @param method      HTTP method
 * @param path        path, whose placeholders have the names of the path parameters
 * @param title       purpose in a few words
 * @param description purpose in sentences, which may be empty
 * @param payload     payload of its response
 * @param example     example of its response, or a missing node
 * @param sample      example, or else an outline of the schema of the response, or a missing node
 */
public record DocumentedOperation(
        String method,
        String path,
        String title,
        String description,
        List<DocumentedParameter> parameters,
        DocumentedPayload payload,
        JsonNode example,
        JsonNode sample) {

    /** Returns method and path in a form that does not depend on the names of placeholders. */
    public String shape() {
        return method + " " + RouteTemplate.shape(path);
    }

    /** Names the operation in errors and logs. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
