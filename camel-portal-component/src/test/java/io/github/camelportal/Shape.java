package io.github.camelportal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Answer;

/**
 * A way in which portals write an answer.
 *
 * @param name  in words
 * @param sent  the answer in this way
 * @param meant what it says, in the plainest way
 */
record Shape(String name, BiFunction<JsonNode, Answer, JsonNode> sent, BiFunction<JsonNode, Answer, JsonNode> meant) {

    /** All ways that are known. */
    static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>();
        shapes.addAll(ScalarShapes.all());
        shapes.addAll(ListShapes.all());
        shapes.addAll(ObjectShapes.all());
        shapes.addAll(EnvelopeShapes.all());
        return shapes;
    }

    /** One that says the same in another way. */
    static Shape same(String name, ShapeWalk.Change sent) {
        return of(name, sent, new ShapeWalk.Change() {});
    }

    /** One that says something else. */
    static Shape of(String name, ShapeWalk.Change sent, ShapeWalk.Change meant) {
        return new Shape(
                name,
                (answer, expected) -> ShapeWalk.changed(answer, expected, sent),
                (answer, expected) -> ShapeWalk.changed(answer, expected, meant));
    }

    @Override
    public String toString() {
        return name;
    }
}
