package io.github.camelportal.generator;

import java.util.List;

/**
 * The operation table.
 *
 * @param groups  groups of operations
 * @param records records that responses are read into
 */
public record GeneratorTable(List<GeneratorGroup> groups, List<RecordType> records) {

    /** Returns the record of this name, or null. */
    public RecordType record(String name) {
        return records.stream()
                .filter(record -> record.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
