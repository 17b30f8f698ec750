package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.specification.document.DocumentNames;
import io.github.camelportal.internal.specification.document.DocumentedParameter;

/** Names the options of documented parameters: the name on the wire in camelCase, unless it is taken. */
final class ParameterNaming {

    /** Ends the option of a parameter whose name is an option of every endpoint, such as password or delay. */
    static final String SUFFIX = "Parameter";

    private final Predicate<String> reserved;

    /**
     * Creates the naming.
     *
     * @param reserved tells whether a name is an option of every endpoint, or a header of responses without its prefix
     */
    ParameterNaming(Predicate<String> reserved) {
        this.reserved = reserved;
    }

    /**
     * Returns parameters with their options.
     *
     * @param documented parameters of a document
     * @param existing   parameters that the operation has already
     */
    List<Parameter> named(List<DocumentedParameter> documented, List<Parameter> existing) {
        List<Parameter> named = new ArrayList<>();
        // Headers are compared without case, so that two options may not differ in it only.
        Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        existing.forEach(parameter -> used.add(parameter.option()));
        for (DocumentedParameter parameter : documented) {
            String camelCase = DocumentNames.camelCase(parameter.name(), "value");
            String option = reserved.test(camelCase) ? camelCase + SUFFIX : camelCase;
            String unique = option;
            for (int number = 2; !used.add(unique); number++) {
                unique = option + number;
            }
            named.add(new Parameter(
                    unique,
                    parameter.name(),
                    parameter.place(),
                    parameter.type(),
                    parameter.secret(),
                    parameter.required()));
        }
        return named;
    }
}
