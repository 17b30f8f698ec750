package io.github.camelportal.internal.consumer;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.apache.camel.CamelContext;

import io.github.camelportal.internal.feed.FeedProgress.PollProgress;
import io.github.camelportal.internal.feed.FeedStatistics;
import io.github.camelportal.internal.feed.FeedStatus;
import io.github.camelportal.internal.observe.GaugeRegistry.Gauge;
import io.github.camelportal.internal.observe.MicrometerSupport;

/** The gauges of a route that consumes from a feed. They are zero while no poll runs. */
final class FeedGauges {

    private FeedGauges() {}

    /**
     * Registers the gauges, if the context has a meter registry.
     *
     * @return removes them
     */
    static Runnable register(CamelContext context, String routeId, FeedStatistics statistics) {
        Map<String, String> tags = Map.of("operation", statistics.status().operation(), "routeId", routeId);
        List<Gauge> gauges = List.of(
                poll("elements", "Elements that the poll has read so far", statistics, PollProgress::elements),
                poll("rate", "Elements that the poll reads in a second", statistics, PollProgress::perSecond),
                poll("exchanges", "Exchanges of the poll so far", statistics, PollProgress::exchanges),
                new Gauge(
                        "camel.portal.feed.unsaved.states",
                        "Processed events whose state could not be saved yet",
                        () -> statistics.status().unsavedStates()));
        return MicrometerSupport.gauges(context)
                .map(registry -> registry.register(tags, gauges))
                .orElse(() -> {});
    }

    private static Gauge poll(
            String name, String description, FeedStatistics statistics, ToLongFunction<PollProgress> value) {
        return new Gauge("camel.portal.feed.poll." + name, description, () -> {
            FeedStatus status = statistics.status();
            return status.poll() == null ? 0 : value.applyAsLong(status.poll());
        });
    }
}
