package io.github.camelportal.internal.request;

import java.util.List;

import io.github.camelportal.api.CamelCase;
import io.github.camelportal.api.NameSuggestions;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * An operation that gets the details of one element of a list: a read that needs the key of the element, and nothing else but path
 * parameters that the list has too.
 */
public final class DetailOperation {

    private static final String GET = "get";
    private static final String LIST = "list";

    private final Operation operation;
    private final String template;
    private final String variable;

    private DetailOperation(OperationBinding list, Operation operation) {
        this.operation = operation;
        this.variable = variable(freeParameters(operation, list.operation()).get(0));
        String path = operation.path();
        for (Parameter parameter : operation.parameters(Parameter.Place.PATH)) {
            Object value = list.values().get(parameter.option());
            if (value != null && !variable(parameter).equals(variable)) {
                path = path.replace(variable(parameter), PercentEncoding.encode(value.toString()));
            }
        }
        this.template = path;
    }

    /**
     * Returns the operation that an option names.
     *
     * @param  list                     list with its parameters
     * @param  name                     group and name of the operation, as in {@code invoices/get}
     * @throws IllegalArgumentException if no operation of this name gets details of the list. The message has those that do
     */
    public static DetailOperation of(OperationBinding list, String name) {
        String key = keyOption(list);
        List<Operation> fitting = list.install().groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> fits(operation, list.operation(), key))
                .toList();
        List<String> ids = fitting.stream().map(Operation::id).toList();
        if (fitting.isEmpty()) {
            throw new IllegalArgumentException("details is for lists whose elements have details at the portal, unlike "
                    + list.operation().id() + ". Remove it");
        }
        return fitting.stream()
                .filter(operation -> operation.id().equals(CamelCase.camelCase(name.strip())))
                .findFirst()
                .map(operation -> new DetailOperation(list, operation))
                .orElseThrow(() -> new IllegalArgumentException("details=" + name
                        + " is not a read of one element of " + list.operation().id() + " by its " + key + "."
                        + NameSuggestions.sentence(name, ids) + " Such reads are " + String.join(", ", ids)));
    }

    private static boolean fits(Operation operation, Operation list, String key) {
        List<Parameter> free = freeParameters(operation, list);
        boolean isRead = operation.isRequest() && operation.effect() == OperationEffect.READ && !operation.sendsBody();
        return isRead
                && operation.response().kind() != ResponseSpec.Kind.FILE
                && free.size() == 1
                && free.get(0).option().equals(key);
    }

    /** Returns the parameters that a request needs and that the list does not have. */
    private static List<Parameter> freeParameters(Operation operation, Operation list) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.required() || parameter.place() == Parameter.Place.PATH)
                .filter(parameter -> list.parameter(parameter.option()).isEmpty())
                .toList();
    }

    /**
     * Returns the option that takes the key of an element: the one of {@code get} in the group of the list, such as
     * {@code invoiceId}. A list that is not the only one of its group has the option of its own name, such as {@code tldId}.
     */
    private static String keyOption(OperationBinding list) {
        Operation operation = list.operation();
        ResponseSpec.Listing listing = operation.response().listing();
        return list.install().group(operation.group()).operations().stream()
                .filter(candidate -> candidate.name().equals(GET) && listing.idField() != null)
                .filter(get -> operation.name().equals(LIST)
                        || get.response().element() == operation.response().element())
                .map(get -> freeParameters(get, operation))
                .filter(free -> free.size() == 1)
                .map(free -> free.get(0).option())
                .findFirst()
                .orElseGet(() -> singular(operation.name()) + "Id");
    }

    private static String singular(String name) {
        return name.replaceFirst("ies$", "y").replaceFirst("s$", "");
    }

    private static String variable(Parameter parameter) {
        return "{" + parameter.wireName() + "}";
    }

    /** Returns the operation. */
    public Operation operation() {
        return operation;
    }

    /**
     * Returns the request for the details of an element.
     *
     * @throws PortalOperationException if the key of the element cannot be in a path
     */
    public PortalRequest request(String key) {
        if (!PercentEncoding.isSegment(key)) {
            throw new PortalOperationException(ErrorDetails.builder(operation.id())
                    .problem("the key '" + key + "' cannot be in a path")
                    .hint("The element has no details. Consume from the list without them.")
                    .build());
        }
        return new PortalRequest(operation, template.replace(variable, PercentEncoding.encode(key)), null, List.of());
    }
}
