package io.github.camelportal.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file with what a route has begun and what it has processed, on the disk before the route goes on. */
final class SyncedSink {

    private static final String BEGAN = "began ";
    private static final String PROCESSED = "processed ";

    private final Path file;

    SyncedSink(Path file) {
        this.file = file;
    }

    void begin(String event) {
        append(BEGAN + event);
    }

    void process(String event) {
        append(PROCESSED + event);
    }

    private void append(String line) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the events that were begun, one entry for each time. */
    List<String> begun() {
        return lines(BEGAN);
    }

    /** Returns the events that were processed, one entry for each time. */
    List<String> processed() {
        return lines(PROCESSED);
    }

    private List<String> lines(String prefix) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
