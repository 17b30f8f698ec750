package io.github.camelportal.client.decode.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.ResponseSpec;

/**
 * A way in which portals write an answer.
 *
 * @param name  in words
 * @param sent  the answer in this way
 * @param meant what it says, in the plainest way
 */
record ResponseShape(
        String name,
        BiFunction<JsonNode, ResponseSpec, JsonNode> sent,
        BiFunction<JsonNode, ResponseSpec, JsonNode> meant) {

    /** All ways that are known. */
    static List<ResponseShape> all() {
        List<ResponseShape> shapes = new ArrayList<>();
        shapes.addAll(ScalarShapes.all());
        shapes.addAll(ListShapes.all());
        shapes.addAll(ObjectShapes.all());
        shapes.addAll(EnvelopeShapes.all());
        return shapes;
    }

    /** Returns a shape that writes the same content in another way. */
    static ResponseShape same(String name, ShapeWalk.ShapeChange sent) {
        return of(name, sent, new ShapeWalk.ShapeChange() {});
    }

    /** Returns a shape that changes the content. */
    static ResponseShape of(String name, ShapeWalk.ShapeChange sent, ShapeWalk.ShapeChange meant) {
        return new ResponseShape(
                name,
                (answer, spec) -> ShapeWalk.changed(answer, spec, sent),
                (answer, spec) -> ShapeWalk.changed(answer, spec, meant));
    }

    @Override
    public String toString() {
        return name;
    }
}
