package io.github.camelportal.internal.specification.document;

import java.util.List;

/** Reads the operations of a document. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param  location               location of the document, for errors
     * @param  warnings               receives the parts that are not used, as sentences without a subject
     * @throws SpecificationException if it is no document of an API, or has no operation
     */
    public static ApiDocument read(byte[] document, String location, List<String> warnings) {
        DocumentNormalizer normalizer = new DocumentNormalizer(DocumentTree.parse(document, location), warnings);
        return new ApiDocument(normalizer.basePath(), OpenApiParser.parse(normalizer.normalized(), location));
    }
}
