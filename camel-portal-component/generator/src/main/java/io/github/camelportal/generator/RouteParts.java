package io.github.camelportal.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the example route of an operation is made of, whatever language it is written in.
 *
 * @param operation the operation
 * @param record    the record that it answers or lists, or null
 */
record RouteParts(GeneratorOperation operation, RecordType record) {

    /** What a route does with the answer. */
    enum Ending {
        /** Logs it. */
        WHOLE,
        /** Logs each element of it. */
        EACH,
        /** Writes it to a folder. */
        FILE,
        /** Passes it on, since a log must not show it. */
        SECRET
    }

    GeneratorExample example() {
        return operation.example();
    }

    /** Where the route of a producer begins. */
    String start() {
        return "direct:" + operation.group() + GeneratorNames.capitalized(operation.name());
    }

    /** The endpoint without its options. */
    String path() {
        return "portal:" + operation.id();
    }

    Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>(example().options());
        if (example().inBody() != null) {
            options.put("inBody", example().inBody());
        }
        return options;
    }

    String uri() {
        return options().isEmpty()
                ? path()
                : options().entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining("&", path() + "?", ""));
    }

    Ending ending() {
        GeneratorResponse answer = operation.answer();
        boolean secret =
                answer.secret() || record != null && record.fields().stream().allMatch(RecordType.Field::secret);
        if (secret) {
            return Ending.SECRET;
        }
        return switch (answer.kind()) {
            case FILE -> Ending.FILE;
            case LIST -> example().consumer() ? Ending.WHOLE : Ending.EACH;
            default -> Ending.WHOLE;
        };
    }

    /** What the log shows, in Camel's simple language. */
    String shown() {
        List<String> fields = record == null || operation.answer().kind() == GeneratorResponse.Kind.ACKNOWLEDGEMENT
                ? List.of()
                : record.shown();
        return fields.isEmpty()
                ? "${body}"
                : fields.stream().map(field -> "${body." + field + "}").collect(Collectors.joining(" "));
    }
}
