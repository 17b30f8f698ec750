package io.github.camelportal.internal.specification.document;

import java.util.List;

/** A reader of Swagger and OpenAPI documents, in JSON and in YAML. It uses swagger-parser and the libraries that come with it. */
public final class OpenApiDocumentReader implements DocumentReader {

    /** For the service loader. */
    public OpenApiDocumentReader() {}

    @Override
    public ApiDocument read(byte[] document, String location, List<String> warnings) {
        DocumentNormalizer normalizer = new DocumentNormalizer(DocumentTree.parse(document, location), warnings);
        return new ApiDocument(normalizer.basePath(), OpenApiParser.parse(normalizer.normalized(), location));
    }
}
