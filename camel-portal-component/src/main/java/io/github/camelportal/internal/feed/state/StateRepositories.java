package io.github.camelportal.internal.feed.state;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.apache.camel.support.service.ServiceHelper;

import io.github.camelportal.state.FeedStateRepository;

/** Starts state repositories, and adapts them to feeds. */
public final class StateRepositories {

    private StateRepositories() {}

    /** Starts a repository unless it is started. The context stops it after all routes. */
    public static void start(CamelContext context, StateRepository<String, String> repository) throws Exception {
        synchronized (repository) {
            if (!ServiceHelper.isStarted(repository)) {
                if (repository instanceof FileStateRepository file) {
                    truncatePartialLine(file);
                    requireIntact(file);
                }
                context.addService(repository, true, true);
                ServiceHelper.startService(repository);
            }
        }
    }

    /** Returns whether a repository can list its states. */
    public static boolean canList(StateRepository<String, String> repository) {
        return repository instanceof FeedStateRepository || repository instanceof FileStateRepository;
    }

    /**
     * Returns the state of a feed in a repository.
     *
     * @param feed name of the feed, encoded
     */
    public static FeedState open(StateRepository<String, String> repository, String feed) {
        if (repository instanceof FeedStateRepository listable) {
            return new ListableFeedState(listable, feed);
        }
        return repository instanceof FileStateRepository file
                ? new ListableFeedState(new FileStateAdapter(file), feed)
                : new KeyLookupFeedState(repository, feed);
    }

    /** Removes a partial last line, which a killed JVM leaves and at which Camel's repository would fail to start. */
    private static void truncatePartialLine(FileStateRepository repository) throws IOException {
        if (repository.getFileStore() == null || !repository.getFileStore().isFile()) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(repository.getFileStore(), "rw")) {
            long length = file.length();
            while (length > 0 && !endsLine(file, length)) {
                length--;
            }
            if (length == 0) {
                requireText(repository.getFileStore());
            }
            file.setLength(length);
        }
    }

    /** Refuses a file without a complete line that is no start of an entry either, since it is no state file. */
    private static void requireText(File file) throws IOException {
        try (InputStream content = new BufferedInputStream(new FileInputStream(file))) {
            for (int character = content.read(); character >= 0; character = content.read()) {
                if (Character.isISOControl(character)) {
                    throw damaged(file, 1);
                }
            }
        }
    }

    /**
     * Refuses a file with a line that is no entry, before Camel's repository fails at it without its name, and overwrites the
     * file when it stops.
     */
    private static void requireIntact(FileStateRepository repository) throws IOException {
        File file = repository.getFileStore();
        if (file == null || !file.isFile()) {
            return;
        }
        // As Camel's repository reads it: a carriage return is no end of a line.
        try (Scanner lines = new Scanner(file, StandardCharsets.ISO_8859_1).useDelimiter("\n")) {
            for (int number = 1; lines.hasNext(); number++) {
                if (lines.next().indexOf('=') < 0) {
                    throw damaged(file, number);
                }
            }
        }
    }

    private static IllegalStateException damaged(File file, int line) {
        return new IllegalStateException("The state file " + file + " is damaged: line " + line
                + " is no entry. Restore the file from a backup, or delete the line, whose element the feed then takes for a"
                + " new one.");
    }

    private static boolean endsLine(RandomAccessFile file, long length) throws IOException {
        file.seek(length - 1);
        return file.read() == '\n';
    }
}
