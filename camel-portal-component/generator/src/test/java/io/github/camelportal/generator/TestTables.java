package io.github.camelportal.generator;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The tables that lie beside the tests. */
final class TestTables {

    static final Path SMALL = path("small-table.yaml");
    static final Path WITH_MISTAKES = path("table-with-mistakes.yaml");

    private TestTables() {}

    private static Path path(String name) {
        try {
            return Path.of(TestTables.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
