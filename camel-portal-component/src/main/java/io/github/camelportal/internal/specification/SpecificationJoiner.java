package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.api.NameSuggestions;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.OperationGroup;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.specification.SpecificationMapping.OperationSettings;
import io.github.camelportal.internal.specification.document.DocumentedOperation;
import io.github.camelportal.internal.specification.document.DocumentedParameter;
import io.github.camelportal.internal.specification.document.RouteTemplate;
import io.github.camelportal.internal.specification.document.SpecificationException;

/** Joins the operations of a document with the table: by method and path if the table has them, else under names of their own. */
final class SpecificationJoiner {

    /** An install that publishes an operation has it, whichever provider runs the install. */
    private static final List<String> EVERY_PROVIDER = List.of("xsserver", "xtom", "hostbill");

    private final String location;
    private final SpecificationMapping mapping;
    private final ParameterNaming naming;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Operation> table = new HashMap<>();
    private final Set<String> tableIds = new HashSet<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, SpecifiedOperation> byDefaultId = new LinkedHashMap<>();

    SpecificationJoiner(String location, SpecificationMapping mapping, ParameterNaming naming) {
        this.location = location;
        this.mapping = mapping;
        this.naming = naming;
        for (OperationGroup group : OperationTable.groups()) {
            for (Operation operation : group.operations()) {
                tableIds.add(operation.id());
                if (operation.isRequest()) {
                    table.putIfAbsent(operation.method() + " " + RouteTemplate.shape(operation.path()), operation);
                }
            }
        }
    }

    /**
     * Returns the specification.
     *
     * @param basePath base path of the document, empty if it declares none
     * @param warnings parts of the document that are not used, to which others are added
     * @throws SpecificationException if the mapping is wrong. The message lists all problems
     */
    Specification join(List<DocumentedOperation> documented, String basePath, List<String> warnings) {
        Set<String> shapes = new HashSet<>();
        List<DocumentedOperation> distinct = documented.stream()
                .sorted(Comparator.comparing((DocumentedOperation operation) -> RouteTemplate.shape(operation.path()))
                        .thenComparing(DocumentedOperation::method)
                        .thenComparing(DocumentedOperation::path))
                .filter(operation -> isNew(operation, shapes, warnings))
                .toList();
        distinct.stream()
                .filter(operation -> !table.containsKey(operation.shape()))
                .forEach(operation -> names.merge(id(operation), 1, Integer::sum));
        distinct.forEach(this::add);
        problems.addAll(0, mapping.problems(byDefaultId.keySet()));
        byDefaultId.forEach(
                (id, each) -> warnings.addAll(ResponseFieldCheck.warnings(id, each.documented(), mapping.of(id))));
        List<SpecifiedOperation> specified = List.copyOf(byDefaultId.values());
        requireDistinct(specified);
        if (!problems.isEmpty()) {
            throw new SpecificationException(location, "cannot be used:\n  - " + String.join("\n  - ", problems));
        }
        return new Specification(
                location,
                basePath,
                operations(specified),
                specified,
                warnings.stream().distinct().toList());
    }

    private static boolean isNew(DocumentedOperation operation, Set<String> shapes, List<String> warnings) {
        boolean isNew = shapes.add(operation.shape());
        if (!isNew) {
            warnings.add("ignores " + operation + ", which is the path of another operation with other placeholders");
        }
        return isNew;
    }

    private void add(DocumentedOperation documented) {
        Operation declared = table.get(documented.shape());
        if (declared != null) {
            byDefaultId.put(declared.id(), ofTable(documented, declared, mapping.of(declared.id())));
            return;
        }
        String group = OperationNaming.group(documented);
        boolean isShared = names.getOrDefault(id(documented), 1) > 1 || tableIds.contains(id(documented));
        String name = OperationNaming.name(documented) + (isShared ? OperationNaming.distinction(documented) : "");
        String id = group + "/" + name;
        if (byDefaultId.put(id, ofDocument(documented, group, name, mapping.of(id))) != null) {
            problems.add("two operations are named " + id + ". Remove " + documented + " from the document");
        }
    }

    private static String id(DocumentedOperation documented) {
        return OperationNaming.group(documented) + "/" + OperationNaming.name(documented);
    }

    /** Keeps the name, the types and the effect of the table, and adds the parameters that only the document has. */
    private SpecifiedOperation ofTable(DocumentedOperation documented, Operation declared, OperationSettings settings) {
        if (settings.changeResponse()
                || settings.name() != null
                || !settings.query().isEmpty()) {
            problems.add("mapping: " + declared.id()
                    + " is an operation of the table. Only its effect, secret and evidence can be set");
        }
        List<DocumentedParameter> others = documented.parameters().stream()
                .filter(parameter -> parameter.place() != Parameter.Place.PATH)
                .filter(parameter -> declared.parameters().stream()
                        .noneMatch(other -> other.wireName().equals(parameter.name())))
                .toList();
        List<Parameter> added = naming.named(others, declared.parameters());
        List<Parameter> parameters = new ArrayList<>(declared.parameters());
        parameters.addAll(added);
        OperationEffect effect = settings.effect() == null ? declared.effect() : settings.effect();
        ResponseSpec response = declared.response();
        Operation operation = new Operation(
                declared.group(),
                declared.name(),
                declared.title(),
                declared.method(),
                declared.path(),
                effect,
                EVERY_PROVIDER,
                declared.authenticated(),
                withSecrets(declared.id(), parameters, settings),
                new ResponseSpec(
                        response.kind(),
                        response.field(),
                        response.aliases(),
                        response.mergedFields(),
                        response.element(),
                        response.listing(),
                        evidence(declared, effect, settings)),
                false,
                false,
                declared.goal());
        return new SpecifiedOperation(operation, documented, true, added, settings.corrections(declared.id()));
    }

    private static List<String> evidence(Operation declared, OperationEffect effect, OperationSettings settings) {
        List<String> evidence = new ArrayList<>(declared.response().evidence());
        evidence.addAll(settings.evidence());
        if (evidence.isEmpty() && effect != OperationEffect.READ && effect != OperationEffect.SESSION) {
            evidence.addAll(ResponseRule.STATEMENTS);
        }
        return List.copyOf(evidence);
    }

    private SpecifiedOperation ofDocument(
            DocumentedOperation documented, String defaultGroup, String defaultName, OperationSettings settings) {
        String id = settings.name() == null ? defaultName : settings.name();
        String group = id.contains("/") ? id.substring(0, id.indexOf('/')) : defaultGroup;
        OperationEffect effect = settings.effect() == null ? OperationNaming.effect(documented) : settings.effect();
        List<Parameter> named = naming.named(documented.parameters(), List.of()).stream()
                .map(parameter -> isListed(parameter, settings.query()) ? inQuery(parameter) : parameter)
                .toList();
        if (settings.readsList() && effect != OperationEffect.READ && effect != OperationEffect.SESSION) {
            problems.add("mapping: " + defaultGroup + "/" + defaultName + " has the effect "
                    + effect.name().toLowerCase(Locale.ROOT)
                    + ", and only an operation that reads returns a list. Remove its key and the [] of its payload");
        }
        requireParameters(defaultGroup + "/" + defaultName, "query", settings.query(), named);
        List<Parameter> parameters = withSecrets(defaultGroup + "/" + defaultName, named, settings);
        Operation operation = new Operation(
                group,
                id.substring(id.indexOf('/') + 1),
                documented.title().isEmpty() ? documented.toString() : documented.title(),
                documented.method(),
                documented.path(),
                effect,
                EVERY_PROVIDER,
                true,
                parameters,
                ResponseRule.response(documented.payload(), effect, settings),
                false,
                false);
        return new SpecifiedOperation(
                operation, documented, false, parameters, settings.corrections(defaultGroup + "/" + defaultName));
    }

    private static Parameter inQuery(Parameter parameter) {
        return parameter.place() == Parameter.Place.PATH
                ? parameter
                : new Parameter(
                        parameter.option(),
                        parameter.wireName(),
                        Parameter.Place.QUERY,
                        parameter.type(),
                        parameter.secret(),
                        parameter.required());
    }

    private List<Parameter> withSecrets(String id, List<Parameter> parameters, OperationSettings settings) {
        requireParameters(id, "secret", settings.secret(), parameters);
        return parameters.stream()
                .map(parameter -> isListed(parameter, settings.secret()) ? parameter.asSecret() : parameter)
                .toList();
    }

    private void requireParameters(String id, String setting, List<String> names, List<Parameter> parameters) {
        names.stream()
                .filter(name -> parameters.stream().noneMatch(parameter -> isListed(parameter, List.of(name))))
                .forEach(name -> problems.add("mapping: " + id + "." + setting + " names " + name
                        + ", which is no parameter."
                        + NameSuggestions.sentence(
                                name, parameters.stream().map(Parameter::option).toList())));
    }

    private static boolean isListed(Parameter parameter, List<String> names) {
        return names.contains(parameter.wireName()) || names.contains(parameter.option());
    }

    private void requireDistinct(List<SpecifiedOperation> specified) {
        Set<String> used = new HashSet<>();
        for (SpecifiedOperation each : specified) {
            String id = each.operation().id();
            boolean duplicate =
                    !used.add(id) || (!each.inTable() && !byDefaultId.containsKey(id) && tableIds.contains(id));
            if (duplicate) {
                problems.add("mapping: two operations would be named " + id + ". Choose another name for "
                        + each.documented());
            }
        }
    }

    private static InstallOperations operations(List<SpecifiedOperation> specified) {
        Map<String, Map<String, Operation>> groups = new LinkedHashMap<>();
        Map<String, String> descriptions = new HashMap<>();
        for (OperationGroup group : OperationTable.groups()) {
            descriptions.put(group.name(), group.description());
            Map<String, Operation> operations = groups.computeIfAbsent(group.name(), name -> new LinkedHashMap<>());
            group.operations().forEach(operation -> operations.put(operation.name(), operation));
        }
        for (SpecifiedOperation each : specified) {
            Operation operation = each.operation();
            groups.computeIfAbsent(operation.group(), name -> new LinkedHashMap<>())
                    .put(operation.name(), operation);
        }
        List<OperationGroup> joined = new ArrayList<>();
        groups.forEach((name, operations) -> joined.add(new OperationGroup(
                name,
                descriptions.getOrDefault(name, "Operations of this install, from its specification."),
                List.copyOf(operations.values()))));
        return new InstallOperations(joined);
    }
}
