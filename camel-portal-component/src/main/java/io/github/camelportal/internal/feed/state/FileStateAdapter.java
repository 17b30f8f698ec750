package io.github.camelportal.internal.feed.state;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.support.processor.state.FileStateRepository;
import org.apache.camel.support.service.ServiceSupport;

import io.github.camelportal.state.FeedStateRepository;

/**
 * Adds to Camel's file repository the listing and removal of states, by its cache. A removed state is an empty one in the file
 * until Camel rewrites that. Locks the repository, because feeds may share a file and its cache is not thread-safe.
 */
final class FileStateAdapter extends ServiceSupport implements FeedStateRepository {

    private static final String REMOVED = "";

    private final FileStateRepository file;

    FileStateAdapter(FileStateRepository file) {
        this.file = file;
    }

    @Override
    public Map<String, String> states(String feed) {
        String prefix = feed + "/";
        Map<String, String> states = new HashMap<>();
        synchronized (file) {
            file.getCache().values().removeIf(REMOVED::equals);
            file.getCache().forEach((key, state) -> {
                if (key.startsWith(prefix)) {
                    states.put(key.substring(prefix.length()), state);
                }
            });
        }
        return states;
    }

    @Override
    public void removeState(String key) {
        setState(key, REMOVED);
    }

    @Override
    public void setState(String key, String state) {
        synchronized (file) {
            boolean isFull = file.getFileStore().length() >= file.getMaxFileStoreSize();
            file.setState(key, state);
            if (isFull) {
                // Doubles the limit if the states alone fill the file, because Camel would otherwise rewrite it at
                // each save.
                file.setMaxFileStoreSize(Math.max(
                        file.getMaxFileStoreSize(), 2 * file.getFileStore().length()));
            }
        }
    }

    /** Appends all states with one write, unless Camel's repository has to rewrite the file first. */
    @Override
    public void saveStates(Map<String, String> states) {
        synchronized (file) {
            Map<String, String> remaining = new LinkedHashMap<>(states);
            remaining.replaceAll((key, state) -> state == null ? REMOVED : state);
            if (file.getFileStore().length() >= file.getMaxFileStoreSize()) {
                String first = remaining.keySet().iterator().next();
                setState(first, remaining.remove(first));
            }
            append(remaining);
            file.getCache().putAll(remaining);
        }
    }

    private void append(Map<String, String> states) {
        StringBuilder lines = new StringBuilder();
        states.forEach(
                (key, state) -> lines.append(key).append('=').append(state).append('\n'));
        try (RandomAccessFile store = new RandomAccessFile(file.getFileStore(), "rw")) {
            long length = store.length();
            try {
                store.seek(length);
                store.write(lines.toString().getBytes(Charset.defaultCharset()));
            } catch (IOException e) {
                // A part of a line would become a part of the next entry.
                store.setLength(length);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the state file " + file.getFileStore(), e);
        }
    }

    @Override
    public String getState(String key) {
        synchronized (file) {
            return file.getState(key);
        }
    }
}
