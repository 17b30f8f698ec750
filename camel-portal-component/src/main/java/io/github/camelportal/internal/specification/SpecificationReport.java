package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;

/** Lists the operations of a specification and its corrections, as a table that is readable as text and as Markdown. */
public final class SpecificationReport {

    private static final List<String> HEAD =
            List.of("operation", "request", "effect", "parameters", "response", "change");

    private SpecificationReport() {}

    /** Returns the table, in which new operations come first, and the warnings about the document. */
    public static String of(Specification specification) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        rows.add(HEAD.stream().map(name -> "-".repeat(name.length())).toList());
        specification.specified().stream().filter(each -> !each.inTable()).forEach(each -> rows.add(row(each)));
        specification.specified().stream().filter(SpecifiedOperation::inTable).forEach(each -> rows.add(row(each)));
        StringBuilder text = new StringBuilder();
        text.append(specification.location())
                .append(": ")
                .append(specification.specified().size());
        text.append(" operations, ").append(specification.added()).append(" of them in no table.\n\n");
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < HEAD.size(); column++) {
            int index = column;
            widths.add(
                    rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(0));
        }
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                text.append("| ")
                        .append(padded(row.get(column), widths.get(column)))
                        .append(' ');
            }
            text.append("|\n");
        }
        specification.warnings().forEach(warning -> text.append("\nThe reader ")
                .append(warning)
                .append(warning.endsWith("?") ? "" : "."));
        return text.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static List<String> row(SpecifiedOperation specified) {
        return List.of(
                "portal:" + specified.operation().id(),
                specified.operation().method() + " " + specified.operation().path(),
                specified.operation().effect().name().toLowerCase(Locale.ROOT),
                specified.operation().parameters().stream()
                        .map(SpecificationReport::parameter)
                        .collect(Collectors.joining(", ")),
                response(specified.operation().response()),
                change(specified));
    }

    private static String parameter(Parameter parameter) {
        return parameter.option() + (parameter.required() ? "*" : "") + ":"
                + parameter.type().name().toLowerCase(Locale.ROOT);
    }

    private static String response(ResponseSpec response) {
        ResponseSpec.Listing listing = response.listing();
        if (response.kind() != ResponseSpec.Kind.LIST || listing == null) {
            return response.kind() == ResponseSpec.Kind.FILE ? "file" : "object";
        }
        return "list" + (listing.keys().isEmpty() ? "" : " by " + String.join(",", listing.keys()));
    }

    /** Returns the changes of a specification to an operation in words. */
    static String change(SpecifiedOperation specified) {
        List<String> changes = new ArrayList<>();
        if (!specified.inTable()) {
            changes.add("new");
        } else if (specified.added().isEmpty()) {
            changes.add("in the table");
        } else {
            changes.add(
                    "adds " + specified.added().stream().map(Parameter::option).collect(Collectors.joining(", ")));
        }
        changes.addAll(specified.corrections());
        return String.join(", ", changes);
    }
}
