package io.github.camelportal.simulator.tickets;

/** A file that came with a reply. */
public record SimulatedAttachment(String id, String fileName, String contentType, byte[] content) {

    /** Keeps a copy of the content. */
    public SimulatedAttachment {
        content = content.clone();
    }

    /** A copy of the file's bytes. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Returns a text without the content. */
    @Override
    public String toString() {
        return "TicketAttachment[id=" + id + ", fileName=" + fileName + ", contentType=" + contentType + "]";
    }
}
