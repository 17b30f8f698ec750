package io.github.camelportal.internal.specification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the last document that was downloaded, for a start while the portal cannot be reached. */
final class SpecificationCache {

    private static final Logger LOG = LoggerFactory.getLogger(SpecificationCache.class);
    private static final int NAME_LENGTH = 16;

    private final Path file;

    /**
     * Creates a cache. Whatever the path is, each location has a file of its own in it, because several documents may share it.
     *
     * @param path file, whose name has an ending, or directory
     */
    SpecificationCache(String path, SpecificationLocation location) {
        Path given = Path.of(path.strip().replaceFirst("^file:(//(?=/))?", ""));
        String name = given.getFileName() == null ? "" : given.getFileName().toString();
        int dot = name.lastIndexOf('.');
        boolean isFile = Files.isRegularFile(given) || (!Files.isDirectory(given) && dot > 0);
        this.file = isFile
                ? given.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-" + hash(location)
                        + (dot > 0 ? name.substring(dot) : ""))
                : given.resolve(location.uri().getHost() + "-" + hash(location) + ".specification");
    }

    private static String hash(SpecificationLocation location) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(location.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    byte[] read() throws IOException {
        return Files.readAllBytes(file);
    }

    /** Replaces the document as a whole. A cache that cannot be written only costs its use at a later start. */
    void write(byte[] document) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "specification", ".part");
            try {
                Files.write(written, document);
                move(written);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            LOG.warn("Failed to cache the specification in {}: {}", file, e.toString());
        }
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
