package io.github.camelportal.kamelets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A Kamelet of the component as its file has it.
 *
 * @param fileName name of the file
 * @param content  content of the file, in which placeholders of the build are replaced
 */
record KameletFile(String fileName, Map<String, Object> content) {

    private static final Path FOLDER = Path.of("target", "classes", "kamelets");

    static List<KameletFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(KameletFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static KameletFile read(Path file) {
        try {
            Object content = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return new KameletFile(file.getFileName().toString(), (Map<String, Object>) content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return (String) map("metadata").get("name");
    }

    String type() {
        return (String) map("metadata", "labels").get("camel.apache.org/kamelet.type");
    }

    /** Returns the declared parameters with their schema. */
    Map<String, Object> parameters() {
        return map("spec", "definition", "properties");
    }

    /** Returns the map at a path. */
    @SuppressWarnings("unchecked")
    Map<String, Object> map(String... path) {
        Map<String, Object> map = content;
        for (String name : path) {
            map = (Map<String, Object>) map.get(name);
        }
        return map;
    }

    @Override
    public String toString() {
        return fileName;
    }
}
