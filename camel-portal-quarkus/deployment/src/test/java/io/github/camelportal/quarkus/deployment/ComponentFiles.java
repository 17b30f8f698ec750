package io.github.camelportal.quarkus.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import io.github.camelportal.PortalComponent;

/** The files of the component, from its jar or from the folder that it is compiled to, found without an index. */
final class ComponentFiles {

    private static final String COMPONENT = PortalComponent.class.getName().replace('.', '/') + ".class";
    private static final String CLASS = ".class";

    private ComponentFiles() {}

    /** Its classes, except those that extend a class of something optional that is not there. */
    static List<Class<?>> classes() throws IOException {
        return names().stream()
                .filter(name -> name.startsWith("io/github/camelportal/") && name.endsWith(CLASS))
                .flatMap(name ->
                        load(name.substring(0, name.length() - CLASS.length()).replace('/', '.')))
                .toList();
    }

    /** The names of its files below a folder. */
    static List<String> below(String folder) throws IOException {
        return names().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    /** The classes that Camel's files below a folder name. */
    static List<String> namedBelow(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (String file : below(folder)) {
            Properties entries = new Properties();
            try (InputStream text = PortalComponent.class.getClassLoader().getResourceAsStream(folder + file)) {
                entries.load(text);
            }
            if (entries.containsKey("class")) {
                names.add(entries.getProperty("class"));
            }
        }
        return names;
    }

    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name, false, PortalComponent.class.getClassLoader()));
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Stream.empty();
        }
    }

    private static List<String> names() throws IOException {
        String url =
                PortalComponent.class.getClassLoader().getResource(COMPONENT).toString();
        URI root = URI.create(url.substring(0, url.length() - COMPONENT.length()));
        if (!root.getScheme().equals("jar")) {
            return names(Path.of(root));
        }
        URI jar = URI.create(root.toString().replaceAll("!/$", ""));
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            return names(files.getPath("/"));
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
