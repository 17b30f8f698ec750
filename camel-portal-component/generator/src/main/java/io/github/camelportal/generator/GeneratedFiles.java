package io.github.camelportal.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fails a build whose generated files were stale. The generators, this project's and Camel's, update such files on each
 * build. So the build notes their digests when it starts and compares them when it ends, without version control.
 */
public final class GeneratedFiles {

    private GeneratedFiles() {}

    /**
     * Notes or compares digests.
     *
     * @param arguments {@code note} or {@code compare}, the file of digests, the folders of generated files and single ones
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException(
                    "Missing arguments. Give at least three: note|compare, file of digests, folders");
        }
        Path noted = Path.of(arguments[1]);
        Map<String, String> digests =
                digests(Stream.of(arguments).skip(2).map(Path::of).toList());
        if (arguments[0].equals("note")) {
            note(digests, noted);
        } else {
            compare(digests, noted);
        }
    }

    private static void note(Map<String, String> digests, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                file,
                digests.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }

    private static void compare(Map<String, String> current, Path file) throws IOException {
        Map<String, String> noted = Files.readAllLines(file).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        TreeSet<String> stale = new TreeSet<>();
        Stream.concat(current.keySet().stream(), noted.keySet().stream())
                .filter(each -> !Objects.equals(current.get(each), noted.get(each)))
                .forEach(stale::add);
        if (!stale.isEmpty()) {
            throw new IllegalStateException("These generated files were stale and have been regenerated. "
                    + "Commit them and build again:\n  " + String.join("\n  ", stale));
        }
    }

    private static Map<String, String> digests(List<Path> places) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                digests.put(place.toString(), digest(place));
            } else if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.filter(Files::isRegularFile).forEach(file -> digests.put(file.toString(), digest(file)));
                }
            }
        }
        return digests;
    }

    private static String digest(Path file) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            // Line ends are ignored, because a checkout may convert them.
            String text = Files.readString(file).replace("\r\n", "\n");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java runtime", e);
        }
    }
}
