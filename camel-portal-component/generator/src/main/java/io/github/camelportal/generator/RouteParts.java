package io.github.camelportal.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of the example route of an operation, independent of the language of the route.
 *
 * @param operation operation
 * @param record    record that the operation returns or lists, or null
 */
record RouteParts(GeneratorOperation operation, RecordType record) {

    /** The last step of a route. */
    enum FinalStep {
        /** Logs the message body. */
        WHOLE,
        /** Logs each element of the message body. */
        EACH,
        /** Writes the message body to a folder. */
        FILE,
        /** Sends the message body to the next route, because a log must not contain it. */
        SECRET
    }

    GeneratorExample example() {
        return operation.example();
    }

    /** Returns the URI that a producer route consumes from. */
    String start() {
        return "direct:" + operation.group() + GeneratorNames.capitalized(operation.name());
    }

    /** Returns the endpoint URI without options. */
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

    FinalStep finalStep() {
        GeneratorResponse response = operation.response();
        boolean secret =
                response.secret() || (record != null && record.fields().stream().allMatch(RecordType.Field::secret));
        if (secret) {
            return FinalStep.SECRET;
        }
        return switch (response.kind()) {
            case FILE -> FinalStep.FILE;
            case LIST -> example().consumer() ? FinalStep.WHOLE : FinalStep.EACH;
            default -> FinalStep.WHOLE;
        };
    }

    /** Returns the message to log, in Camel's simple language. */
    String logMessage() {
        List<String> fields = record == null || operation.response().kind() == GeneratorResponse.Shape.ACKNOWLEDGEMENT
                ? List.of()
                : record.logged();
        return fields.isEmpty()
                ? "${body}"
                : fields.stream().map(field -> "${body." + field + "}").collect(Collectors.joining(" "));
    }
}
