package io.github.camelportal.internal.specification.document;

import java.util.List;

/**
 * The used content of a document.
 *
 * @param basePath   base path that the document declares or all its paths have, without a slash at the end, or empty
 * @param operations operations, whose paths are below the base path
 */
public record ApiDocument(String basePath, List<DocumentedOperation> operations) {}
