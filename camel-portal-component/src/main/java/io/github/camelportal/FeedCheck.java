package io.github.camelportal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.camel.spi.StateRepository;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Effect;
import io.github.camelportal.api.Operation;
import io.github.camelportal.client.PortalRequest;
import io.github.camelportal.consumer.Emit;
import io.github.camelportal.consumer.FeedKind;
import io.github.camelportal.consumer.FeedSettings;
import io.github.camelportal.consumer.FeedSource;
import io.github.camelportal.consumer.ReplySettings;
import io.github.camelportal.consumer.StartFrom;

/** Makes the settings of a consumer, and refuses what cannot work, with everything that is wrong at once. */
final class FeedCheck {

    private final Operation operation;
    private final FeedKind kind;
    private final PortalFeedConfiguration options;
    private final List<String> problems = new ArrayList<>();

    private FeedCheck(Operation operation, PortalFeedConfiguration options) {
        this.operation = operation;
        this.kind = FeedKind.of(operation);
        this.options = options;
    }

    /** Refuses to consume from an operation that has no list whose elements can be told apart. */
    static void requireConsumable(Operation operation) {
        Answer answer = operation.answer();
        if (answer.kind() != Answer.Kind.LIST || answer.listing().key() == null) {
            throw new IllegalArgumentException(
                    "portal:" + operation.id() + " cannot be consumed from: it answers no list"
                            + " whose elements can be told apart. Send to it instead, for example from a timer.");
        }
    }

    /**
     * The settings of a consumer.
     *
     * @throws IllegalArgumentException if they cannot work; the message names all that is wrong
     */
    static FeedSettings settings(
            Operation operation, PortalFeedConfiguration options, PortalConfiguration settings, PortalRequest list) {
        return new FeedCheck(operation, options).settings(settings, list);
    }

    private FeedSettings settings(PortalConfiguration settings, PortalRequest list) {
        Emit emit = emit();
        positive("sweepEvery", options.getSweepEvery());
        positive("maxTicketsPerPoll", options.getMaxTicketsPerPoll());
        if (options.getMaxMessagesPerPoll() < 0) {
            problems.add("maxMessagesPerPoll must not be below 0, which is without limit");
        }
        removed();
        if (kind == FeedKind.NOTIFICATIONS) {
            if (options.getStartFrom() == StartFrom.now) {
                problems.add("startFrom=now has no meaning here: what is unread is new, whenever it was raised");
            }
            if (blankAsNull(options.getIgnoreFields()) != null) {
                problems.add("ignoreFields is for feeds that tell changes, and a notification does not change");
            }
        }
        boolean acknowledges = kind == FeedKind.NOTIFICATIONS && options.getAck() == AckMode.success;
        if (settings.isReadOnly() && acknowledges) {
            problems.add("readOnly=true refuses to acknowledge notifications (notifications/ack), which "
                    + Effect.WRITES.words() + ": set ack=none, or leave readOnly out");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "portal:" + operation.id() + " cannot be consumed from: " + String.join("; ", problems));
        }
        return new FeedSettings(
                list,
                blankAsNull(options.getFeedId()),
                options.getStateRepository(),
                options.isSplitResults(),
                options.getAck() == AckMode.success,
                settings.isReadOnly() || settings.isDryRun(),
                emit,
                options.isRemoved(),
                options.getStartFrom() == StartFrom.now,
                ignored(),
                new ReplySettings(options.getRepliesFrom(), options.getSweepEvery(), options.getMaxTicketsPerPoll()),
                settings.getZoneId());
    }

    private Emit emit() {
        try {
            Emit emit = Emit.of(options.getEmit());
            if (emit != Emit.CHANGED && kind != FeedKind.CHANGES) {
                problems.add("emit is for lists, and this feed gives out what is new");
            }
            return emit;
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return Emit.CHANGED;
        }
    }

    private void removed() {
        StateRepository<String, String> repository = options.getStateRepository();
        if (options.isRemoved() && kind != FeedKind.CHANGES) {
            problems.add("removed is for lists, and this feed gives out what is new");
        } else if (options.isRemoved() && repository != null && !FeedSource.canList(repository)) {
            problems.add("removed=true needs a state repository that can list its keys, which "
                    + repository.getClass().getName() + " cannot: use FileStateRepository, JdbcStateRepository or"
                    + " another FeedStateRepository");
        }
    }

    private void positive(String option, int value) {
        if (value < 1) {
            problems.add(option + " must be 1 or more");
        }
    }

    private Set<String> ignored() {
        return blankAsNull(options.getIgnoreFields()) == null
                ? Set.of()
                : Arrays.stream(options.getIgnoreFields().split(","))
                        .map(String::strip)
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
