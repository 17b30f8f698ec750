package io.github.camelportal.internal.specification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.github.camelportal.internal.specification.document.SpecificationException;

/** The specifications of a component. Each is read once, for all endpoints with the same settings. */
public final class SpecificationRegistry {

    private final Map<SpecificationSettings, Specification> specifications = new LinkedHashMap<>();

    /**
     * Returns a specification, which is read the first time.
     *
     * @param reader creates its reader
     * @throws SpecificationException if it cannot be read or used
     */
    public synchronized Specification get(SpecificationSettings settings, Supplier<SpecificationReader> reader) {
        Specification specification = specifications.get(settings);
        if (specification == null) {
            specification = reader.get().read();
            specifications.put(settings, specification);
        }
        return specification;
    }

    /** Returns the specifications that were read, in the order of their first use. */
    public synchronized List<Specification> specifications() {
        return List.copyOf(specifications.values());
    }

    /** Forgets all specifications, so that the next start reads them again. */
    public synchronized void clear() {
        specifications.clear();
    }
}
