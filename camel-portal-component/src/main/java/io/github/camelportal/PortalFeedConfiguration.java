package io.github.camelportal;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

import io.github.camelportal.options.AckMode;
import io.github.camelportal.options.OwnReplies;
import io.github.camelportal.options.RepliesFrom;
import io.github.camelportal.options.StartFrom;

/** The options of consumers: the events that become exchanges, the size of a poll, and the repository of the states. */
@UriParams
public class PortalFeedConfiguration {

    // Declared as text, because "new" is a keyword of Java and cannot name a constant of EmitMode. The validator
    // reports an invalid value together with all other problems.
    @UriParam(
            label = "consumer",
            defaultValue = "changed",
            enums = "changed,new,all",
            description =
                    "Elements of a list that become exchanges: changed, elements that are new or differ from when they were"
                            + " last processed; new, elements that were never processed; or all, every element at every"
                            + " poll.")
    private String emit = "changed";

    @UriParam(
            label = "consumer",
            description =
                    "Whether to make exchanges of elements that were removed from a list, too, with their key as body. Only a"
                            + " response that was read to its end reveals removals. Needs a state repository that can list"
                            + " its keys, such as the default in memory, FileStateRepository or JdbcStateRepository.")
    private boolean removed;

    @UriParam(
            label = "consumer",
            defaultValue = "beginning",
            description =
                    "Events that a feed without state starts from: beginning, all elements that the portal has; or now, only"
                            + " events after its first complete poll. For portal:tickets/replies, now is the first scan of"
                            + " each ticket that exists at that poll.")
    private StartFrom startFrom = StartFrom.beginning;

    @UriParam(
            label = "consumer",
            defaultValue = "true",
            description =
                    "Whether each event becomes an exchange of its own. Otherwise the events of a poll become one exchange"
                            + " with a list as body, and succeed or fail together. Keys of removed elements are a list of"
                            + " their own. With chunkSize, it is false.")
    private Boolean splitResults;

    @UriParam(
            label = "consumer",
            description =
                    "Maximum number of events of an exchange, 1 or more. The events of a poll become exchanges with lists as"
                            + " bodies, while the response is read. The events of one exchange succeed or fail together, and"
                            + " their states are saved together. Keys of removed elements are lists of their own. Without it,"
                            + " splitResults decides.")
    private Integer chunkSize;

    @UriParam(
            label = "consumer",
            description =
                    "Maximum number of events, not of exchanges, that a poll delivers; the others follow at the next polls. 0 is"
                            + " without limit. With a limit, a poll reads the whole response before the route gets the first"
                            + " event, so set one if the route is slow. Events that failed before come last.")
    private int maxMessagesPerPoll;

    @UriParam(
            label = "consumer",
            description = "Repository that keeps the states of processed elements, such as a FileStateRepository or a"
                    + " JdbcStateRepository, so that the feed resumes after a restart. Without one, states are in"
                    + " memory and lost at a restart.")
    private StateRepository<String, String> stateRepository;

    @UriParam(
            label = "consumer",
            defaultValueNote = "the operation, its parameters, the username and the base URL",
            description =
                    "Name of the feed in the state repository. Two routes that consume the same list with one repository"
                            + " need a name each, and so do accounts of one portal that have a token and no username.")
    private String feedId;

    @UriParam(
            label = "consumer",
            description =
                    "Names of fields whose change is ignored, separated by commas, such as a counter of days. The portal's"
                            + " names or camelCase.")
    private String ignoreFields;

    @UriParam(
            label = "consumer",
            description =
                    "Names of the only fields whose change counts, separated by commas, such as status. The portal's names or"
                            + " camelCase. Not together with ignoreFields.")
    private String watchFields;

    @UriParam(
            label = "consumer",
            description =
                    "Operation that gets the details of each element of a list, such as invoices/get of invoices/list, with one"
                            + " request each. The record of the details becomes the body. An element whose details cannot be"
                            + " read is left out, and comes at the next poll.")
    private String details;

    @UriParam(
            label = "consumer",
            defaultValue = "4",
            description =
                    "Maximum number of requests for details at the same time, 1 to 64. requestsPerSecond limits them, too.")
    private int detailsConcurrency = 4;

    @UriParam(
            label = "consumer",
            defaultValue = "all",
            description =
                    "Authors whose replies portal:tickets/replies makes exchanges of: the provider's staff, the client, or"
                            + " all.")
    private RepliesFrom repliesFrom = RepliesFrom.all;

    @UriParam(
            label = "consumer",
            defaultValue = "deliver",
            description =
                    "Whether portal:tickets/replies makes exchanges of the replies that routes of this component have sent with"
                            + " portal:tickets/reply: deliver, or skip. With skip, a note of each text is saved in the state"
                            + " repository before it is sent. A reply without a note is delivered, also if it is by the same"
                            + " client.")
    private OwnReplies ownReplies = OwnReplies.deliver;

    @UriParam(
            label = "consumer",
            description =
                    "Whether portal:tickets/replies downloads the files of a reply, as attachments of the message. Needs"
                            + " camel-attachments on the class path. If a download fails, the reply comes at a later poll.")
    private boolean attachments;

    @UriParam(
            label = "consumer",
            defaultValue = "10",
            description =
                    "Number of polls after which portal:tickets/replies fetches an unchanged open ticket again, because an"
                            + " entry of the list does not always change with a new reply.")
    private int rescanInterval = 10;

    @UriParam(
            label = "consumer",
            defaultValue = "50",
            description =
                    "Maximum share of its known elements, in percent, that a list may lose between two polls. A list that loses"
                            + " more, or all, is in doubt: nothing counts as removed until the next complete list confirms"
                            + " it. The log and the health check say so.")
    private int maxRemoved = 50;

    @UriParam(
            label = "consumer",
            defaultValue = "50",
            description =
                    "Maximum number of tickets that portal:tickets/replies fetches in one poll, with one request each; the"
                            + " others follow at the next polls.")
    private int maxTicketsPerPoll = 50;

    @UriParam(
            label = "consumer",
            defaultValue = "success",
            description =
                    "When portal:notifications/new acknowledges a notification: success, when its exchange has completed"
                            + " without failure; or none, never, so that the route does it.")
    private AckMode ack = AckMode.success;

    public String getEmit() {
        return emit;
    }

    public void setEmit(String emit) {
        this.emit = emit;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }

    public StartFrom getStartFrom() {
        return startFrom;
    }

    public void setStartFrom(StartFrom startFrom) {
        this.startFrom = startFrom;
    }

    public Boolean getSplitResults() {
        return splitResults;
    }

    public void setSplitResults(Boolean splitResults) {
        this.splitResults = splitResults;
    }

    public Integer getChunkSize() {
        return chunkSize;
    }

    public void setChunkSize(Integer chunkSize) {
        this.chunkSize = chunkSize;
    }

    public int getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    public void setMaxMessagesPerPoll(int maxMessagesPerPoll) {
        this.maxMessagesPerPoll = maxMessagesPerPoll;
    }

    public StateRepository<String, String> getStateRepository() {
        return stateRepository;
    }

    public void setStateRepository(StateRepository<String, String> stateRepository) {
        this.stateRepository = stateRepository;
    }

    public String getFeedId() {
        return feedId;
    }

    public void setFeedId(String feedId) {
        this.feedId = feedId;
    }

    public String getIgnoreFields() {
        return ignoreFields;
    }

    public void setIgnoreFields(String ignoreFields) {
        this.ignoreFields = ignoreFields;
    }

    public String getWatchFields() {
        return watchFields;
    }

    public void setWatchFields(String watchFields) {
        this.watchFields = watchFields;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }

    public int getDetailsConcurrency() {
        return detailsConcurrency;
    }

    public void setDetailsConcurrency(int detailsConcurrency) {
        this.detailsConcurrency = detailsConcurrency;
    }

    public RepliesFrom getRepliesFrom() {
        return repliesFrom;
    }

    public void setRepliesFrom(RepliesFrom repliesFrom) {
        this.repliesFrom = repliesFrom;
    }

    public OwnReplies getOwnReplies() {
        return ownReplies;
    }

    public void setOwnReplies(OwnReplies ownReplies) {
        this.ownReplies = ownReplies;
    }

    /** Returns whether notes of what routes send outlive a consumer, so that they are made without one too. */
    boolean keepsNotes() {
        return ownReplies == OwnReplies.skip && stateRepository != null;
    }

    public boolean isAttachments() {
        return attachments;
    }

    public void setAttachments(boolean attachments) {
        this.attachments = attachments;
    }

    public int getRescanInterval() {
        return rescanInterval;
    }

    public void setRescanInterval(int rescanInterval) {
        this.rescanInterval = rescanInterval;
    }

    public int getMaxRemoved() {
        return maxRemoved;
    }

    public void setMaxRemoved(int maxRemoved) {
        this.maxRemoved = maxRemoved;
    }

    public int getMaxTicketsPerPoll() {
        return maxTicketsPerPoll;
    }

    public void setMaxTicketsPerPoll(int maxTicketsPerPoll) {
        this.maxTicketsPerPoll = maxTicketsPerPoll;
    }

    public AckMode getAck() {
        return ack;
    }

    public void setAck(AckMode ack) {
        this.ack = ack;
    }
}
