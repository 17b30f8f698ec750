package io.github.camelportal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;

/**
 * A Java source file of the repository.
 *
 * @param path path below the repository's folder
 */
record SourceFile(Path path) {

    /** The folder of the repository; tests run in the folder of the component. */
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final Set<String> SKIPPED_FOLDERS = Set.of("target", ".git", "node_modules");

    /** Returns all source files of all modules, tests and generated sources included. */
    static List<SourceFile> all() {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return SKIPPED_FOLDERS.contains(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(".java") && !name.equals("package-info.java")) {
                        files.add(new SourceFile(REPOSITORY.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Parses files without compiling them, and passes each syntax tree on. */
    static void parse(List<SourceFile> files, BiConsumer<SourceFile, CompilationUnitTree> consumer) throws IOException {
        Map<URI, SourceFile> byUri = files.stream()
                .collect(Collectors.toMap(file -> file.absolutePath().toUri(), file -> file));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(
                            files.stream().map(SourceFile::absolutePath).toList()));
            for (CompilationUnitTree unit : task.parse()) {
                consumer.accept(byUri.get(unit.getSourceFile().toUri()), unit);
            }
        }
    }

    Path absolutePath() {
        return REPOSITORY.resolve(path);
    }

    /** The simple name of the top-level class; Checkstyle lets a file have one only, with its own name. */
    String className() {
        return String.valueOf(path.getFileName()).replace(".java", "");
    }

    /** The folder of the package, which differs between the main and the test sources of a package. */
    Path folder() {
        return path.getParent();
    }

    boolean isGenerated() {
        return contains("src/generated");
    }

    /** Tells whether the file belongs to the endpoint builders, whose nested types are named after operations. */
    boolean isEndpointBuilder() {
        return contains("io/github/camelportal/dsl");
    }

    boolean isMain() {
        return contains("src/main");
    }

    long lines() {
        try {
            return Files.readAllLines(absolutePath()).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean contains(String folder) {
        return ("/" + this).contains("/" + folder + "/");
    }

    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}
