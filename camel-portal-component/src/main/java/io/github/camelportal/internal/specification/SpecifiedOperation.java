package io.github.camelportal.internal.specification;

import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.specification.document.DocumentedOperation;
import io.github.camelportal.internal.specification.document.DocumentedParameter;

/**
 * An operation of a specification as it joins the table.
 *
 * @param operation  operation, with its own name or the one of the table
 * @param documented operation as the document declares it
 * @param inTable    whether the table has the operation, with the same method and path
 * @param added      parameters that the document has and the table has not; all of them for an operation that no table has
 * @param corrections settings of the mapping that no other property tells, in words
 */
public record SpecifiedOperation(
        Operation operation,
        DocumentedOperation documented,
        boolean inTable,
        List<Parameter> added,
        List<String> corrections) {

    /** Returns the meaning of a parameter in the document, which may be empty. */
    public String description(Parameter parameter) {
        return documented.parameters().stream()
                .filter(other -> other.name().equals(parameter.wireName()))
                .map(DocumentedParameter::description)
                .findFirst()
                .orElse("");
    }

    /** Returns the purpose of the operation in the document. */
    public String description() {
        return documented.description().isEmpty() ? operation.title() : documented.description();
    }
}
