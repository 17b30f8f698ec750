package io.github.camelportal.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fails a build whose generated files were stale. The generators, ours and Camel's, rewrite such files in passing; so the
 * build notes at its beginning what is there, and compares at its end. That needs no version control.
 */
public final class GeneratedFiles {

    private GeneratedFiles() {}

    /**
     * Notes or compares.
     *
     * @param arguments {@code note} or {@code compare}, the file for the notes, the folders of generated files
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("At least three arguments are needed: note|compare, file, folders");
        }
        Path notes = Path.of(arguments[1]);
        Map<String, String> digests =
                digests(Stream.of(arguments).skip(2).map(Path::of).toList());
        if (arguments[0].equals("note")) {
            note(digests, notes);
        } else {
            compare(digests, notes);
        }
    }

    private static void note(Map<String, String> digests, Path notes) throws IOException {
        Files.createDirectories(notes.toAbsolutePath().getParent());
        Files.write(
                notes,
                digests.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }

    private static void compare(Map<String, String> now, Path notes) throws IOException {
        Map<String, String> before = Files.readAllLines(notes).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        TreeSet<String> stale = new TreeSet<>();
        Stream.concat(now.keySet().stream(), before.keySet().stream())
                .filter(file -> !java.util.Objects.equals(now.get(file), before.get(file)))
                .forEach(stale::add);
        if (!stale.isEmpty()) {
            throw new IllegalStateException("These generated files were stale and have been written anew. "
                    + "Commit them and build again:\n  " + String.join("\n  ", stale));
        }
    }

    private static Map<String, String> digests(List<Path> folders) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(Files::isRegularFile).forEach(file -> digests.put(file.toString(), digest(file)));
                }
            }
        }
        return digests;
    }

    private static String digest(Path file) {
        try {
            java.security.MessageDigest sha = java.security.MessageDigest.getInstance("SHA-256");
            // A checkout may have other line ends than the generator writes; that alone is not stale.
            String text = Files.readString(file).replace("\r\n", "\n");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
