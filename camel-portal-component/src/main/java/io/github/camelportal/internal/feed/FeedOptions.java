package io.github.camelportal.internal.feed;

import java.time.ZoneId;
import java.util.function.Function;

import org.apache.camel.spi.StateRepository;

import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.options.EmitMode;
import io.github.camelportal.options.RepliesFrom;

/**
 * The validated options of a consumer.
 *
 * @param list           the request for the list
 * @param feedId         name of the feed in the repository, or null for a name made of the operation and the account
 * @param repository     repository of the states, or null to keep them in memory
 * @param splitResults   whether each event becomes an exchange of its own
 * @param chunkSize      maximum number of events of an exchange, or 0 if they are not in chunks
 * @param acknowledge    whether to acknowledge a notification that was processed
 * @param suppressWrites whether nothing may be written to the portal, not even an acknowledgement
 * @param emit           the elements of a list that become events
 * @param emitRemoved    whether elements that were removed from a list become events
 * @param maxRemoved     maximum share of the elements, in percent, that a snapshot may lack without being doubtful
 * @param startFromNow   whether the first complete poll counts as processed
 * @param fields         selects the fields whose change counts
 * @param tickets        the options of the feed of replies
 * @param details        the details of each element, or null if only the list is read
 * @param zoneId         time zone of the portal, or null for the zone of the JVM
 */
public record FeedOptions(
        PortalRequest list,
        String feedId,
        StateRepository<String, String> repository,
        boolean splitResults,
        int chunkSize,
        boolean acknowledge,
        boolean suppressWrites,
        EmitMode emit,
        boolean emitRemoved,
        int maxRemoved,
        boolean startFromNow,
        FieldFilter fields,
        TicketOptions tickets,
        DetailOptions details,
        String zoneId) {

    /**
     * The options of the feed of replies.
     *
     * @param repliesFrom       the authors whose replies become events
     * @param rescanInterval    number of polls after which an unchanged open ticket is fetched again
     * @param maxTicketsPerPoll maximum number of tickets that a poll fetches
     * @param skipOwn           whether replies that routes have sent become no events
     * @param attachments       whether to download the files of replies
     * @param spoolThreshold    maximum number of bytes of a file in memory, or -1 for any number
     */
    public record TicketOptions(
            RepliesFrom repliesFrom,
            int rescanInterval,
            int maxTicketsPerPoll,
            boolean skipOwn,
            boolean attachments,
            long spoolThreshold) {}

    /**
     * The details of the elements of a list.
     *
     * @param requests    returns the request for the details of an element by its key
     * @param concurrency maximum number of requests at the same time
     */
    public record DetailOptions(Function<String, PortalRequest> requests, int concurrency) {}

    /** Returns the time zone of the portal. */
    public ZoneId zone() {
        return zoneId == null || zoneId.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zoneId);
    }
}
