package io.github.camelportal.internal.feed.state;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.support.processor.state.FileStateRepository;
import org.apache.camel.support.service.ServiceSupport;

import io.github.camelportal.state.FeedStateRepository;

/**
 * Camel's repository in a file, with what it lacks: it lists and forgets by its cache, and a forgotten state is an empty one
 * in the file until Camel writes that anew. Feeds that share a file wait for each other, since the cache is not made for
 * several threads.
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
                // Camel has written it anew; where the states fill it all the same, it would do so for each of them.
                file.setMaxFileStoreSize(Math.max(
                        file.getMaxFileStoreSize(), 2 * file.getFileStore().length()));
            }
        }
    }

    @Override
    public String getState(String key) {
        synchronized (file) {
            return file.getState(key);
        }
    }
}
