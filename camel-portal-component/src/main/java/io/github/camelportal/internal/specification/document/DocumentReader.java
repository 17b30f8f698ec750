package io.github.camelportal.internal.specification.document;

import java.util.List;

/** A reader of the operations of a document. The implementation is a service, because it needs an optional library. */
public interface DocumentReader {

    /**
     * Reads a document.
     *
     * @param  location               location of the document, for errors
     * @param  warnings               receives the parts that are not used, as sentences without a subject
     * @throws SpecificationException if it is no document of an API, or has no operation
     */
    ApiDocument read(byte[] document, String location, List<String> warnings);
}
