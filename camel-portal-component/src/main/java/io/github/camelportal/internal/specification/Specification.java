package io.github.camelportal.internal.specification;

import java.util.List;

import io.github.camelportal.api.InstallOperations;

/**
 * A specification that was read: the operations of an install.
 *
 * @param location   location of the document, without secrets
 * @param operations operations of the table and of the document
 * @param specified  operations of the document, by path and method
 * @param warnings   parts of the document that are not used, as sentences without a subject
 */
public record Specification(
        String location, InstallOperations operations, List<SpecifiedOperation> specified, List<String> warnings) {

    /** Returns the number of operations that no table has. */
    public long added() {
        return specified.stream().filter(each -> !each.inTable()).count();
    }

    @Override
    public String toString() {
        return "Specification[" + location + ", " + specified.size() + " operations, " + added()
                + " of them in no table]";
    }
}
