package io.github.camelportal.json;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells the two meanings of an object apart that stands where a list belongs. */
final class PhpLists {

    private PhpLists() {}

    /**
     * The elements of a list that was written as an object: its values where it is keyed by ids, else the object itself,
     * as the only element.
     */
    static List<JsonNode> elements(JsonNode object) {
        return isKeyed(object)
                ? StreamSupport.stream(object.spliterator(), false).toList()
                : List.of(object);
    }

    /** Keyed by ids: every key is a number, or every value is an object. */
    private static boolean isKeyed(JsonNode object) {
        boolean numbers = true;
        boolean objects = true;
        for (var field : object.properties()) {
            numbers &= field.getKey().chars().allMatch(Character::isDigit);
            objects &= field.getValue().isObject();
        }
        return numbers || objects;
    }
}
