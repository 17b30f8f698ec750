package io.github.camelportal.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The operations under one first part of the URI, such as {@code tickets}.
 *
 * @param name        first part of the URI
 * @param description subject of these operations, a sentence
 * @param operations  operations, in the order of the table
 */
public record GeneratorGroup(String name, String description, List<GeneratorOperation> operations) {

    /** Returns the name with a capital, the prefix of the class names of this group. */
    public String className() {
        return GeneratorNames.capitalized(name);
    }

    /** Returns the name as a Java method can have it. */
    public String javaName() {
        return GeneratorNames.method(name);
    }

    /** Returns the options of all operations, each once, in the order of their first use. */
    public List<GroupOption> options() {
        Map<String, GroupOption> byName = new LinkedHashMap<>();
        for (GeneratorOperation operation : operations) {
            for (GeneratorParameter parameter : operation.parameters()) {
                byName.computeIfAbsent(parameter.option(), name -> new GroupOption(parameter, new ArrayList<>()))
                        .uses()
                        .add(new OptionUse(operation, parameter));
            }
        }
        return List.copyOf(byName.values());
    }

    /** An option and the operations that have it. The first use decides whether it is secret. */
    public record GroupOption(GeneratorParameter first, List<OptionUse> uses) {

        /**
         * Returns the type of its field, which is String if the operations of the group disagree. A part of a path, which is a
         * text, does not count beside a parameter with a type: both are the same id.
         */
        public String javaType() {
            Set<String> types = uses.stream()
                    .map(OptionUse::parameter)
                    .filter(parameter -> !parameter.place().equals("path"))
                    .map(GeneratorParameter::javaType)
                    .collect(Collectors.toSet());
            return switch (types.size()) {
                case 0 -> first.javaType();
                case 1 -> types.iterator().next();
                default -> "String";
            };
        }
    }

    /** An option as one operation uses it. */
    public record OptionUse(GeneratorOperation operation, GeneratorParameter parameter) {}
}
