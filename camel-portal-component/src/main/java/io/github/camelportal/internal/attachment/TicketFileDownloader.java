package io.github.camelportal.internal.attachment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.message.SafeFileName;
import io.github.camelportal.internal.exchange.ResponseSpool;
import io.github.camelportal.model.TicketAttachment;
import io.github.camelportal.model.TicketReply;

/** Downloads the files of a reply to a ticket, as attachments of its message. */
public final class TicketFileDownloader {

    private static final Logger LOG = LoggerFactory.getLogger(TicketFileDownloader.class);

    private static final Operation DOWNLOAD = OperationTable.operation("tickets", "attachment");
    private static final String DEFAULT_TYPE = "application/octet-stream";

    private final Supplier<PortalClient> client;
    private final ResponseSpool spool;
    private final long threshold;
    private final MessageAttachments attachments = AttachmentSupport.load();

    /**
     * Creates a downloader.
     *
     * @param threshold maximum number of bytes of a file in memory, or -1 for any number
     */
    public TicketFileDownloader(Supplier<PortalClient> client, ResponseSpool spool, long threshold) {
        this.client = client;
        this.spool = spool;
        this.threshold = threshold;
    }

    /**
     * Adds the files of a reply to the message of an exchange.
     *
     * @throws PortalOperationException if a file cannot be downloaded
     */
    public void addTo(Exchange exchange, TicketReply reply) {
        Set<String> keys = new HashSet<>();
        for (TicketAttachment attachment : reply.attachments()) {
            String id = attachment.id() == null ? "" : attachment.id().strip();
            if (PercentEncoding.isSegment(id)) {
                DownloadedFile file = download(exchange, reply.ticketNumber(), id, attachment.fileName());
                attachments.add(exchange.getMessage(), uniqueKey(file.name(), keys), file);
            } else {
                LOG.warn(
                        "Skipping a file that has no usable id: reply {} to ticket {}",
                        reply.id(),
                        reply.ticketNumber());
            }
        }
    }

    private DownloadedFile download(Exchange exchange, String ticketNumber, String id, String name) {
        String target = DOWNLOAD.path().replace("{file}", PercentEncoding.encode(id)) + "?number="
                + PercentEncoding.encode(ticketNumber);
        return (DownloadedFile) client.get()
                .callForBytes(
                        new PortalRequest(DOWNLOAD, target, null, List.of()),
                        (bytes, metadata) -> new DownloadedFile(
                                id,
                                name == null || name.isBlank() ? defaultName(metadata.name()) : SafeFileName.of(name),
                                metadata.contentType() == null ? DEFAULT_TYPE : metadata.contentType(),
                                spool.receiveForConsumer(exchange, bytes, threshold)))
                .body();
    }

    private static String defaultName(String sentName) {
        return sentName == null ? SafeFileName.of("") : sentName;
    }

    /** Returns the name, with a number before its extension if another file has it. */
    private static String uniqueKey(String name, Set<String> keys) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String key = name;
        for (int number = 2; !keys.add(key); number++) {
            key = stem + "-" + number + name.substring(stem.length());
        }
        return key;
    }
}
