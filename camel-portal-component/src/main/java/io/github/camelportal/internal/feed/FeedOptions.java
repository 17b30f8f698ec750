package io.github.camelportal.internal.feed;

import java.time.ZoneId;
import java.util.Set;

import org.apache.camel.spi.StateRepository;

import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.options.EmitMode;

/**
 * How to consume.
 *
 * @param list         asks for the list
 * @param feedId       name of the feed in the repository, or null for one that says what it is a feed of
 * @param repository   keeps what was processed, or null where that is forgotten with the consumer
 * @param splits       whether each event is an exchange of its own
 * @param acknowledges whether a processed notification is acknowledged
 * @param writesNothing whether the portal must not even be told of that
 * @param emit         which elements of a list
 * @param removed      whether elements that are gone, too
 * @param fromNow      whether what is there at the first poll counts as processed
 * @param ignored      fields whose change is none
 * @param replies      how to read replies to tickets
 * @param zoneId       time zone of the portal, or null for that of the JVM
 */
public record FeedOptions(
        PortalRequest list,
        String feedId,
        StateRepository<String, String> repository,
        boolean splits,
        boolean acknowledges,
        boolean writesNothing,
        EmitMode emit,
        boolean removed,
        boolean fromNow,
        Set<String> ignored,
        TicketFeedOptions replies,
        String zoneId) {

    public ZoneId zone() {
        return zoneId == null || zoneId.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zoneId);
    }
}
