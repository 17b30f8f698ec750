package io.github.camelportal.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the page of all options and the page of all headers from the catalog of the component. */
public final class CatalogPages {

    private CatalogPages() {}

    /**
     * Writes {@code options.md} and {@code headers.md}. Other files in the folder stay as they are.
     *
     * @param arguments file of the catalog, folder of the pages
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give two arguments: the catalog and the docs folder");
        }
        CatalogEntries catalog = CatalogEntries.read(Path.of(arguments[0]));
        SourceWriter pages = new SourceWriter(Path.of(arguments[1]));
        pages.write("options.md.ftl", "options.md", Map.of("sections", catalog.options()));
        Map<Boolean, List<CatalogEntries.Header>> headers = catalog.headers();
        pages.write(
                "headers.md.ftl", "headers.md", Map.of("general", headers.get(false), "parameters", headers.get(true)));
    }
}
