package io.github.camelportal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.camel.spi.StateRepository;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.consumer.FeedSession;
import io.github.camelportal.internal.feed.FeedKind;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.TicketFeedOptions;
import io.github.camelportal.options.AckMode;
import io.github.camelportal.options.EmitMode;
import io.github.camelportal.options.StartFrom;

/** Makes the settings of a consumer, and refuses what cannot work, with everything that is wrong at once. */
final class FeedOptionsValidator {

    private final Operation operation;
    private final FeedKind kind;
    private final PortalFeedConfiguration options;
    private final List<String> problems = new ArrayList<>();

    private FeedOptionsValidator(Operation operation, PortalFeedConfiguration options) {
        this.operation = operation;
        this.kind = FeedKind.of(operation);
        this.options = options;
    }

    /** Refuses to consume from an operation that has no list whose elements can be told apart. */
    static void requireConsumable(Operation operation) {
        ResponseSpec response = operation.response();
        if (response.kind() != ResponseSpec.Kind.LIST || response.listing().key() == null) {
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
    static FeedOptions settings(
            Operation operation, PortalFeedConfiguration options, PortalConfiguration settings, PortalRequest list) {
        return new FeedOptionsValidator(operation, options).settings(settings, list);
    }

    private FeedOptions settings(PortalConfiguration settings, PortalRequest list) {
        EmitMode emit = emit();
        positive("rescanInterval", options.getRescanInterval());
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
                    + OperationEffect.WRITES.description() + ": set ack=none, or leave readOnly out");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "portal:" + operation.id() + " cannot be consumed from: " + String.join("; ", problems));
        }
        return new FeedOptions(
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
                new TicketFeedOptions(
                        options.getRepliesFrom(), options.getRescanInterval(), options.getMaxTicketsPerPoll()),
                settings.getZoneId());
    }

    private EmitMode emit() {
        try {
            EmitMode emit = EmitMode.of(options.getEmit());
            if (emit != EmitMode.CHANGED && kind != FeedKind.CHANGES) {
                problems.add("emit is for lists, and this feed gives out what is new");
            }
            return emit;
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return EmitMode.CHANGED;
        }
    }

    private void removed() {
        StateRepository<String, String> repository = options.getStateRepository();
        if (options.isRemoved() && kind != FeedKind.CHANGES) {
            problems.add("removed is for lists, and this feed gives out what is new");
        } else if (options.isRemoved() && repository != null && !FeedSession.canList(repository)) {
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
