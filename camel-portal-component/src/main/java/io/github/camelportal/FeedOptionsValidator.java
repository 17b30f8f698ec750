package io.github.camelportal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.util.StringHelper;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.attachment.AttachmentSupport;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.feed.FeedKind;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FieldFilter;
import io.github.camelportal.internal.feed.state.StateRepositories;
import io.github.camelportal.internal.request.DetailOperation;
import io.github.camelportal.internal.request.OperationBinding;
import io.github.camelportal.options.AckMode;
import io.github.camelportal.options.EmitMode;
import io.github.camelportal.options.OwnReplies;
import io.github.camelportal.options.RepliesFrom;
import io.github.camelportal.options.StartFrom;

/** Validates the options of a consumer, and reports all problems at once. */
final class FeedOptionsValidator {

    private static final int PERCENT = 100;
    private static final int MAX_CONCURRENCY = 64;

    private final OperationBinding binding;
    private final Operation operation;
    private final FeedKind kind;
    private final PortalFeedConfiguration options;
    private final List<String> problems = new ArrayList<>();

    private FeedOptionsValidator(OperationBinding binding, PortalFeedConfiguration options) {
        this.binding = binding;
        this.operation = binding.operation();
        this.kind = FeedKind.of(operation);
        this.options = options;
    }

    /**
     * Refuses to consume from an operation whose response is no list of elements with a key.
     *
     * @throws IllegalArgumentException if the operation cannot be consumed from
     */
    static void requireConsumable(Operation operation) {
        if (!isConsumable(operation)) {
            throw new IllegalArgumentException(
                    "portal:" + operation.id() + " cannot be consumed from: its response is no list of elements with"
                            + " a key. Send to it instead, for example from a timer.");
        }
    }

    private static boolean isConsumable(Operation operation) {
        ResponseSpec response = operation.response();
        return response.kind() == ResponseSpec.Kind.LIST && response.listing().key() != null;
    }

    /**
     * Returns the options of a consumer.
     *
     * @param account account of the endpoint. If it is missing, this is reported together with problems of the options
     * @param list    creates the request for the list
     * @throws IllegalArgumentException if options are invalid; the message names all of them
     */
    static FeedOptions validate(
            OperationBinding binding,
            PortalFeedConfiguration options,
            PortalConfiguration settings,
            EndpointAccount account,
            Supplier<PortalRequest> list) {
        return new FeedOptionsValidator(binding, options).validate(settings, account, list);
    }

    /** Returns the problems that a consumer would have with the options, or none if the operation cannot be consumed from. */
    static List<String> problems(
            OperationBinding binding, PortalFeedConfiguration options, PortalConfiguration settings) {
        if (!isConsumable(binding.operation())) {
            return List.of();
        }
        FeedOptionsValidator validator = new FeedOptionsValidator(binding, options);
        validator.collectProblems(settings);
        return validator.problems;
    }

    private EmitMode collectProblems(PortalConfiguration settings) {
        EmitMode emit = emitMode();
        requirePositive("rescanInterval", options.getRescanInterval());
        requirePositive("maxTicketsPerPoll", options.getMaxTicketsPerPoll());
        if (options.getMaxRemoved() < 0 || options.getMaxRemoved() > PERCENT) {
            problems.add("maxRemoved must be a share from 0 to 100 percent");
        }
        if (options.getMaxMessagesPerPoll() < 0) {
            problems.add("maxMessagesPerPoll must not be below 0, which is without limit");
        }
        validateChunks();
        validateRemoved();
        validateTickets();
        validateFields();
        details(settings);
        if (kind == FeedKind.NOTIFICATIONS) {
            validateNotifications(settings);
        }
        return emit;
    }

    private FeedOptions validate(
            PortalConfiguration settings, EndpointAccount account, Supplier<PortalRequest> requests) {
        EmitMode emit = collectProblems(settings);
        PortalRequest list = request(requests);
        if (!problems.isEmpty()) {
            account.require();
            throw new IllegalArgumentException(
                    "portal:" + operation.id() + " cannot be consumed from: " + String.join("; ", problems));
        }
        return new FeedOptions(
                list,
                StringHelper.trimToNull(options.getFeedId()),
                options.getStateRepository(),
                splits(),
                options.getChunkSize() == null ? 0 : options.getChunkSize(),
                options.getAck() == AckMode.success,
                settings.isReadOnly() || settings.isDryRun(),
                emit,
                options.isRemoved(),
                options.getMaxRemoved(),
                options.getStartFrom() == StartFrom.now,
                fields(),
                ticketOptions(settings),
                details(settings),
                settings.getZoneId());
    }

    private boolean splits() {
        return options.getChunkSize() == null && !Boolean.FALSE.equals(options.getSplitResults());
    }

    private FeedOptions.TicketOptions ticketOptions(PortalConfiguration settings) {
        return new FeedOptions.TicketOptions(
                options.getRepliesFrom(),
                options.getRescanInterval(),
                options.getMaxTicketsPerPoll(),
                // No route can write a reply of the staff.
                options.getOwnReplies() == OwnReplies.skip && options.getRepliesFrom() != RepliesFrom.staff,
                options.isAttachments(),
                settings.getSpoolThreshold());
    }

    private void validateTickets() {
        boolean skipOwn = options.getOwnReplies() == OwnReplies.skip;
        if (kind != FeedKind.REPLIES && (skipOwn || options.isAttachments())) {
            problems.add("ownReplies and attachments are for portal:tickets/replies. Remove them");
            return;
        }
        if (skipOwn && cannotList()) {
            problems.add("ownReplies=skip needs a state repository that can list its keys: use FileStateRepository,"
                    + " JdbcStateRepository or another FeedStateRepository");
        }
        if (options.isAttachments() && !splits()) {
            problems.add(
                    "attachments=true contradicts splitResults=false and chunkSize, because names of files are unique"
                            + " within one reply only. Remove one of them");
        }
        if (options.isAttachments() && !AttachmentSupport.isPresent()) {
            problems.add("attachments=true needs camel-attachments on the class path. Add the dependency"
                    + " org.apache.camel:camel-attachments");
        }
    }

    private PortalRequest request(Supplier<PortalRequest> requests) {
        try {
            return requests.get();
        } catch (IllegalArgumentException e) {
            if (problems.isEmpty()) {
                throw e;
            }
            problems.add(e.getMessage());
            return null;
        }
    }

    private void validateNotifications(PortalConfiguration settings) {
        if (options.getStartFrom() == StartFrom.now) {
            problems.add("startFrom=now has no meaning here: an unread notification is new, whenever it was raised");
        }
        requireDetectsChanges("ignoreFields", options.getIgnoreFields());
        requireDetectsChanges("watchFields", options.getWatchFields());
        if (settings.isReadOnly() && options.getAck() == AckMode.success) {
            problems.add("readOnly=true refuses to acknowledge notifications (notifications/ack), which "
                    + OperationEffect.WRITES.description() + ": set ack=none, or leave readOnly out");
        }
    }

    private void requireDetectsChanges(String option, String value) {
        if (StringHelper.trimToNull(value) != null) {
            problems.add(option + " is for feeds that detect changes, and a notification does not change");
        }
    }

    private void validateChunks() {
        if (options.getChunkSize() != null) {
            requirePositive("chunkSize", options.getChunkSize());
            if (Boolean.TRUE.equals(options.getSplitResults())) {
                problems.add("splitResults=true contradicts chunkSize, which makes lists. Remove one of them");
            }
        }
    }

    private void validateFields() {
        if (!names(options.getIgnoreFields()).isEmpty()
                && !names(options.getWatchFields()).isEmpty()) {
            problems.add("ignoreFields and watchFields exclude each other. Remove one of them");
        }
    }

    /** Returns the options of the details, or null if there are none. Adds what is wrong with them to the problems. */
    private FeedOptions.DetailOptions details(PortalConfiguration settings) {
        if (options.getDetailsConcurrency() < 1 || options.getDetailsConcurrency() > MAX_CONCURRENCY) {
            problems.add("detailsConcurrency must be from 1 to " + MAX_CONCURRENCY);
        }
        String name = StringHelper.trimToNull(options.getDetails());
        if (name == null) {
            return null;
        }
        if (kind != FeedKind.CHANGES) {
            problems.add("details is for lists, and this feed has new elements only");
            return null;
        }
        try {
            DetailOperation details = DetailOperation.of(binding, name);
            if (!settings.getProvider().documents(details.operation()) && !settings.isAllowUndocumented()) {
                problems.add("provider=" + settings.getProvider() + " does not document details=" + name
                        + ". Set allowUndocumented=true if this install has the operation");
            }
            return new FeedOptions.DetailOptions(details::request, options.getDetailsConcurrency());
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return null;
        }
    }

    private EmitMode emitMode() {
        try {
            EmitMode emit = EmitMode.of(options.getEmit());
            if (emit != EmitMode.CHANGED && kind != FeedKind.CHANGES) {
                problems.add("emit is for lists, and this feed has new elements only");
            }
            return emit;
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return EmitMode.CHANGED;
        }
    }

    private void validateRemoved() {
        StateRepository<String, String> repository = options.getStateRepository();
        if (options.isRemoved() && kind != FeedKind.CHANGES) {
            problems.add("removed is for lists, and this feed has new elements only");
        } else if (options.isRemoved() && cannotList()) {
            problems.add("removed=true needs a state repository that can list its keys, which "
                    + repository.getClass().getName() + " cannot: use FileStateRepository, JdbcStateRepository or"
                    + " another FeedStateRepository");
        }
    }

    private boolean cannotList() {
        StateRepository<String, String> repository = options.getStateRepository();
        return repository != null && !StateRepositories.canList(repository);
    }

    private void requirePositive(String option, int value) {
        if (value < 1) {
            problems.add(option + " must be 1 or more");
        }
    }

    private FieldFilter fields() {
        Set<String> watched = names(options.getWatchFields());
        return watched.isEmpty()
                ? FieldFilter.ignoring(names(options.getIgnoreFields()))
                : FieldFilter.watching(watched);
    }

    private static Set<String> names(String fields) {
        return fields == null
                ? Set.of()
                : Arrays.stream(fields.split(","))
                        .map(String::strip)
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.toSet());
    }
}
