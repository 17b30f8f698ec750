package io.github.camelportal.quarkus.it;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The messages that routes have received. */
@ApplicationScoped
@Named("inbox")
@RegisterForReflection
public class Inbox {

    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();

    /** Keeps a text. */
    public void add(String box, String text) {
        texts.computeIfAbsent(box, name -> new CopyOnWriteArrayList<>()).add(text);
    }

    /** The texts of a box, the first one first. */
    public List<String> texts(String box) {
        return texts.getOrDefault(box, List.of());
    }
}
