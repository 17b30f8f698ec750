package io.github.camelportal.internal.specification.document;

import java.io.IOException;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.yaml.snakeyaml.LoaderOptions;

/** Parses YAML. It is loaded for documents in YAML only, because its library comes with swagger-parser. */
final class YamlTree {

    private YamlTree() {}

    static JsonNode parse(String text, int maxDepth) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(maxDepth);
        // The size of the document has been limited before.
        options.setCodePointLimit(Integer.MAX_VALUE);
        YAMLFactory factory = YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .build())
                .build();
        return new ObjectMapper(factory).readTree(text);
    }
}
