package io.github.camelportal.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operations under one first part of the URI, such as {@code tickets}.
 *
 * @param name        first part of the URI
 * @param description what these operations are about, a sentence
 * @param operations  in the order of the table
 */
public record GeneratorGroup(String name, String description, List<GeneratorOperation> operations) {

    /** The name with a capital, as it begins the names of the classes of this group. */
    public String className() {
        return GeneratorNames.capitalized(name);
    }

    /** The options of all operations, each once, in the order in which they first come. */
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

    /** An option and the operations that have it; its secrecy is that of its first use. */
    public record GroupOption(GeneratorParameter first, List<OptionUse> uses) {

        /** One class has the options of a group, so one that has several types there is a text, which holds them all. */
        public String javaType() {
            boolean oneType =
                    uses.stream().allMatch(use -> use.parameter().javaType().equals(first.javaType()));
            return oneType ? first.javaType() : "String";
        }
    }

    /** One operation's use of an option. */
    public record OptionUse(GeneratorOperation operation, GeneratorParameter parameter) {}
}
