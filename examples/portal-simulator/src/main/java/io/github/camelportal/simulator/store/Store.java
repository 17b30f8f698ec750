package io.github.camelportal.simulator.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Refusal;

/** The accounts' things of one kind, in the order of their making. */
public final class Store<T extends Owned> {

    private final Map<String, T> things = new LinkedHashMap<>();
    private final String kind;
    private final Sequence ids;

    /** @param kind as the portal's refusals name it, such as {@code domain} */
    public Store(String kind, Sequence ids) {
        this.kind = kind;
        this.ids = ids;
    }

    public String nextId() {
        return ids.next();
    }

    /** Adds it, or replaces the one with the same id. */
    public T keep(T thing) {
        things.put(thing.id(), thing);
        return thing;
    }

    public void remove(T thing) {
        things.remove(thing.id());
    }

    /** Removes the element that the staff names. */
    public T removeById(String id) {
        T thing = get(id);
        remove(thing);
        return thing;
    }

    /** Changes it, unless the staff has deleted it in the meantime. */
    public void changeIfThere(String id, UnaryOperator<T> change) {
        find(id).map(change).ifPresent(this::keep);
    }

    public Optional<T> find(String accountId, String id) {
        return find(id).filter(thing -> thing.accountId().equals(accountId));
    }

    /** Returns the element that a call names, or refuses the call if the caller has no such element. */
    public T require(Call call, String variable) {
        return find(call.accountId(), call.path(variable)).orElseThrow(() -> Refusal.because(kind + "_not_found"));
    }

    /** Returns an element that exists, or throws. */
    public T get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("There is no " + kind + " " + id));
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(things.get(id));
    }

    public List<T> of(String accountId) {
        return things.values().stream()
                .filter(thing -> thing.accountId().equals(accountId))
                .toList();
    }

    public List<T> all() {
        return List.copyOf(things.values());
    }
}
