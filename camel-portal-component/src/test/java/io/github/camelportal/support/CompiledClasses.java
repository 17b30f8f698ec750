package io.github.camelportal.support;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelportal.PortalComponent;

/** The class files of the component, which are in a folder or, when its jar is tested, in a jar. */
public final class CompiledClasses {

    private CompiledClasses() {}

    /**
     * Visits each class file below a folder, in any order.
     *
     * @param folder folder, such as {@code io/github/camelportal/model}, or nothing for all
     */
    public static void visit(String folder, ClassFileVisitor visitor) throws IOException {
        Path location = location();
        if (Files.isDirectory(location)) {
            visitAll(location.resolve(folder), visitor);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location.toUri()), Map.of())) {
                visitAll(jar.getPath("/", folder), visitor);
            }
        }
    }

    private static void visitAll(Path folder, ClassFileVisitor visitor) throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(folder)) {
            files = walked.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            visitor.visit(file);
        }
    }

    private static Path location() {
        try {
            return Path.of(PortalComponent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Receives class files. */
    public interface ClassFileVisitor {

        /** Receives a class file, which is readable during the call. */
        void visit(Path file) throws IOException;
    }
}
