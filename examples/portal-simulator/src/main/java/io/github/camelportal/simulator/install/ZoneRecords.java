package io.github.camelportal.simulator.install;

/** The form that the records of a zone's details have. */
public enum ZoneRecords {
    /** A list. */
    LIST,
    /** An object with gaps in its keys, as PHP writes a list that elements were taken out of. */
    KEYED
}
