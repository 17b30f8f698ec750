package io.github.camelportal.internal.feed.state;

import java.io.IOException;
import java.io.RandomAccessFile;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.apache.camel.support.service.ServiceHelper;

import io.github.camelportal.state.FeedStateRepository;

/** Makes state repositories ready for feeds. */
public final class StateRepositories {

    private StateRepositories() {}

    /** Starts one that is not; the context stops it at its end, after all routes. */
    public static void start(CamelContext context, StateRepository<String, String> repository) throws Exception {
        synchronized (repository) {
            if (!ServiceHelper.isStarted(repository)) {
                if (repository instanceof FileStateRepository file) {
                    cutHalfLine(file);
                }
                context.addService(repository, true, true);
                ServiceHelper.startService(repository);
            }
        }
    }

    /** The same as one that lists its states, or null where it cannot. */
    public static FeedStateRepository listed(StateRepository<String, String> repository) {
        if (repository instanceof FeedStateRepository feeds) {
            return feeds;
        }
        return repository instanceof FileStateRepository file ? new FileStateAdapter(file) : null;
    }

    /** A JVM that was killed while it wrote leaves half a line, at which Camel's repository would not start. */
    private static void cutHalfLine(FileStateRepository repository) throws IOException {
        if (repository.getFileStore() == null || !repository.getFileStore().isFile()) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(repository.getFileStore(), "rw")) {
            long length = file.length();
            while (length > 0 && !endsLine(file, length)) {
                length--;
            }
            file.setLength(length);
        }
    }

    private static boolean endsLine(RandomAccessFile file, long length) throws IOException {
        file.seek(length - 1);
        return file.read() == '\n';
    }
}
