package io.github.camelportal.internal.exchange;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;
import org.jspecify.annotations.Nullable;

/**
 * The file of a response and of its copies. Each exchange that has one of them holds the file, which is deleted when the last one
 * has ended. Without a holder it is deleted when nothing refers to this object any more.
 */
final class SpoolFile {

    private final Path path;
    private final long length;
    private @Nullable Runnable deletion;
    private int holders;

    SpoolFile(Path path, long length) {
        this.path = path;
        this.length = length;
    }

    Path path() {
        return path;
    }

    long length() {
        return length;
    }

    /** Sets what deletes the file when the last holder releases it. */
    synchronized void deleteWhenReleased(Runnable action) {
        deletion = action;
    }

    /** Adds a holder, and returns what releases it. */
    synchronized Runnable hold() {
        holders++;
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                release();
            }
        };
    }

    private synchronized void release() {
        holders--;
        if (holders == 0 && deletion != null) {
            deletion.run();
        }
    }

    /**
     * Holds the file until an exchange ends.
     *
     * @param handover whether a queue that takes over the exchange holds the file in its place
     */
    void holdUntilDone(Exchange exchange, boolean handover) {
        Runnable release = hold();
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public boolean allowHandover() {
                return handover;
            }

            @Override
            public void onDone(Exchange done) {
                release.run();
            }
        });
    }
}
