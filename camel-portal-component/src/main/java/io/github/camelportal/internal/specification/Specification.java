package io.github.camelportal.internal.specification;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.InstallOperations;

/**
 * A specification that was read: the operations of an install.
 *
 * @param location   location of the document, without secrets
 * @param basePath   base path that the document declares, without a slash at the end, or empty
 * @param operations operations of the table and of the document
 * @param specified  operations of the document, by path and method
 * @param warnings   warnings about the document and the mapping, as sentences without a subject
 */
public record Specification(
        String location,
        String basePath,
        InstallOperations operations,
        List<SpecifiedOperation> specified,
        List<String> warnings) {

    /** Returns the difference between the base path of the document and the one of a base URL in words, or null if there is none. */
    public @Nullable String difference(String baseUrl) {
        String path = baseUrl.strip().replaceFirst("[?#].*$", "").replaceFirst("^[^/]*//[^/]*", "");
        return basePath.isEmpty() || basePath.equals(path.replaceFirst("/+$", ""))
                ? null
                : "the document declares the base path " + basePath + ", and the base URL has "
                        + (path.isEmpty() ? "none" : path);
    }

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
