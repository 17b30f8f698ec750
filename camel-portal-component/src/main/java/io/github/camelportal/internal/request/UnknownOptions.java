package io.github.camelportal.internal.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.camel.spi.ExtendedPropertyConfigurerGetter;
import org.apache.camel.util.StringHelper;

import io.github.camelportal.api.NameSuggestions;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;

/** Refuses options that are neither a parameter of the operation nor an option of the endpoint, before Camel does without a hint. */
public final class UnknownOptions {

    private UnknownOptions() {}

    /**
     * Refuses unknown options of a URI.
     *
     * @param  names                    options that are not parameters of the operation
     * @throws IllegalArgumentException if one is unknown. The message suggests close names, and has no value
     */
    public static void refuse(Operation operation, Collection<String> names, ExtendedPropertyConfigurerGetter options) {
        // Camel sorts out names with a dot, such as scheduler.name.
        List<String> unknown = names.stream()
                .filter(name -> name.indexOf('.') < 0 && options.getOptionType(name, true) == null)
                .sorted()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        List<String> parameters =
                operation.parameters().stream().map(Parameter::option).toList();
        List<String> candidates = new ArrayList<>(parameters);
        Map<String, Object> all = options.getAllOptions(null);
        // The names of setters, with a capital.
        new TreeMap<>(all == null ? Map.of() : all)
                .keySet()
                .forEach(name -> candidates.add(StringHelper.decapitalize(name)));
        throw new IllegalArgumentException("Unknown parameters of portal:" + operation.id() + ": "
                + unknown.stream()
                        .map(name -> name + "." + NameSuggestions.sentence(name, candidates))
                        .collect(Collectors.joining(" "))
                + " The operation has " + (parameters.isEmpty() ? "none" : String.join(", ", parameters)) + ".");
    }
}
