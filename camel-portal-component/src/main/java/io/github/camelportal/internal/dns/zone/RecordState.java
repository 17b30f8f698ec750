package io.github.camelportal.internal.dns.zone;

/**
 * The properties of a record by which the lists before and after a change are compared. The id is none of them, since it is a
 * position at some installs.
 *
 * @param identity name, type and content
 * @param priority priority, or null
 * @param ttl      time to live in seconds, or null
 */
public record RecordState(RecordIdentity identity, Integer priority, Integer ttl) {

    private static final String AUTHORITY = "SOA";

    /**
     * Returns the properties that a change of another record leaves as they are. A portal may count up the serial of the SOA record
     * with each change. It may have one time to live for all records of a name and type.
     *
     * @param changed identity of the record that is changed
     */
    public RecordState lasting(RecordIdentity changed) {
        if (identity.isSameNameAndType(changed)) {
            return new RecordState(identity, priority, null);
        }
        return identity.type().equals(AUTHORITY)
                ? new RecordState(new RecordIdentity(identity.name(), AUTHORITY, null), null, null)
                : this;
    }

    /** Returns the record for messages, such as {@code @ MX mail.example.com priority=10}. */
    public String text() {
        return identity.name().toSend() + " " + identity.type() + " " + identity.content() + numbers();
    }

    /** Returns the priority and the time to live for messages. */
    private String numbers() {
        return (priority == null ? "" : " priority=" + priority) + (ttl == null ? "" : " ttl=" + ttl);
    }
}
