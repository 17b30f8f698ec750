package io.github.camelportal.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Checks the rules of the table that a schema cannot express: names valid in Java and Camel, and no duplicates. */
final class TableRules {

    private static final Set<String> EFFECTS = Set.of("read", "writes", "spends", "destroys", "session");
    private static final Set<String> CHANGES = Set.of("writes", "spends", "destroys");
    private static final Set<String> PROVIDERS = Set.of("xsserver", "xtom", "hostbill");
    private static final Set<String> PLACES = Set.of("path", "query", "body");
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern PATH_VARIABLE = Pattern.compile("\\{([^}]*)}");

    private TableRules() {}

    static List<String> violations(List<GeneratorGroup> groups) {
        List<String> violations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (GeneratorGroup group : groups) {
            if (!CAMEL_CASE.matcher(group.name()).matches()) {
                violations.add(group.name() + ": the name of the group is not in camelCase");
            }
            for (GeneratorOperation operation : group.operations()) {
                if (!ids.add(operation.id())) {
                    violations.add(operation.id() + ": declared twice");
                }
                violations.addAll(violations(operation));
                violations.addAll(goalViolations(operation, groups));
            }
        }
        return violations;
    }

    private static List<String> violations(GeneratorOperation operation) {
        List<String> violations = new ArrayList<>();
        if (!CAMEL_CASE.matcher(operation.name()).matches()) {
            violations.add(operation.id() + ": the name is not in camelCase");
        }
        if (!EFFECTS.contains(operation.effect())) {
            violations.add(operation.id() + ": unknown x-effect " + operation.effect());
        }
        if (operation.providers().isEmpty() || !PROVIDERS.containsAll(operation.providers())) {
            violations.add(operation.id() + ": unknown or missing x-providers " + operation.providers());
        }
        // A composite operation reads its evidence from the portal, since it has no response of its own.
        boolean needsEvidence = CHANGES.contains(operation.effect()) && !operation.composite();
        if (needsEvidence == operation.response().evidence().isEmpty()) {
            violations.add(operation.id()
                    + (needsEvidence
                            ? ": no x-evidence, without which no response shows its success"
                            : ": x-evidence, which only operations that write, spend or destroy have"));
        }
        Set<String> options = new HashSet<>();
        for (GeneratorParameter parameter : operation.parameters()) {
            if (!CAMEL_CASE.matcher(parameter.option()).matches() || SourceVersion.isKeyword(parameter.option())) {
                violations.add(operation.id() + ": " + parameter.option() + " cannot be an option");
            }
            if (!PLACES.contains(parameter.place()) || !TYPES.contains(parameter.type())) {
                violations.add(operation.id() + ": " + parameter.option() + " is a " + parameter.type() + " in "
                        + parameter.place() + ", which cannot be sent");
            }
            if (!options.add(parameter.option())) {
                violations.add(operation.id() + ": option " + parameter.option() + " declared twice");
            }
        }
        if (!operation.composite() && !pathVariables(operation.path()).equals(pathParameters(operation))) {
            violations.add(
                    operation.id() + ": the variables of " + operation.path() + " differ from its path parameters");
        }
        return violations;
    }

    /** The state is read by another operation of the table, whose path has the same parameters. */
    private static List<String> goalViolations(GeneratorOperation operation, List<GeneratorGroup> groups) {
        GeneratorOperation.GoalSchema goal = operation.goal();
        if (goal == null) {
            return List.of();
        }
        boolean isReadable = groups.stream()
                .flatMap(group -> group.operations().stream())
                .filter(other ->
                        other.id().equals(goal.reader()) && other.effect().equals("read"))
                .anyMatch(other -> pathVariables(other.path()).equals(pathVariables(operation.path())));
        boolean isInLowerCase = Stream.concat(goal.codes().stream(), goal.statuses().stream())
                .allMatch(text -> text.equals(text.toLowerCase(Locale.ROOT)));
        return isReadable && isInLowerCase && !goal.statuses().isEmpty()
                ? List.of()
                : List.of(
                        operation.id() + ": x-goal needs a reader with the same variables in its path, and statuses and"
                                + " codes in lower case");
    }

    private static Set<String> pathVariables(String path) {
        return PATH_VARIABLE
                .matcher(path)
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> pathParameters(GeneratorOperation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.place().equals("path"))
                .map(GeneratorParameter::wireName)
                .collect(Collectors.toSet());
    }
}
