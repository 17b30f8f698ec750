package io.github.camelportal;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

import io.github.camelportal.options.AckMode;
import io.github.camelportal.options.RepliesFrom;
import io.github.camelportal.options.StartFrom;

/** How an endpoint is consumed from: which events it gives out, in which portions, and where it keeps what was processed. */
@UriParams
public class PortalFeedConfiguration {

    @UriParam(
            label = "consumer",
            defaultValue = "changed",
            enums = "changed,new,all",
            description =
                    "Which elements of a list become exchanges: changed, those that are new or not as they were when"
                            + " they were last processed; new, those that were never processed; or all, every one at"
                            + " every poll.")
    private String emit = "changed";

    @UriParam(
            label = "consumer",
            description =
                    "Whether elements that are not in the list any more become exchanges too, with their key as body;"
                            + " only after an answer that was read to its end. Needs a state repository that can list"
                            + " its keys, as that in memory, FileStateRepository and JdbcStateRepository can.")
    private boolean removed;

    @UriParam(
            label = "consumer",
            defaultValue = "beginning",
            description =
                    "What a feed begins with as long as it has no state: beginning, everything that is there; or now,"
                            + " only what happens after its first complete poll. For portal:tickets/replies, now is the"
                            + " first look at each ticket that was there.")
    private StartFrom startFrom = StartFrom.beginning;

    @UriParam(
            label = "consumer",
            defaultValue = "true",
            description =
                    "Whether each event is an exchange of its own. Otherwise one exchange of each poll has the list of"
                            + " them, and they succeed or fail together; keys of removed elements are a list of their"
                            + " own.")
    private boolean splitResults = true;

    @UriParam(
            label = "consumer",
            description =
                    "How many events a poll gives out at most; the others follow at the next polls. 0 is without limit."
                            + " With a limit the answer is read to its end before the route gets the first event, so set"
                            + " one where the route is slow. Those that failed before come last.")
    private int maxMessagesPerPoll;

    @UriParam(
            label = "consumer",
            description =
                    "Keeps what was processed, such as a FileStateRepository or a JdbcStateRepository, so that a restart"
                            + " goes on where the feed was. Without one it is kept in memory, and a restart begins anew.")
    private StateRepository<String, String> stateRepository;

    @UriParam(
            label = "consumer",
            defaultValueNote = "the operation, its parameters, the username and the base URL",
            description =
                    "Name of the feed in the state repository. Two routes that consume the same list with one repository"
                            + " need a name each, and so do accounts of one portal that have no username but a token.")
    private String feedId;

    @UriParam(
            label = "consumer",
            description =
                    "Fields of an element, separated by commas, whose change is none, such as a counter of days; by the"
                            + " portal's names or in camelCase.")
    private String ignoreFields;

    @UriParam(
            label = "consumer",
            defaultValue = "all",
            description =
                    "Whose replies portal:tickets/replies gives out: those of the provider's staff, those of the client,"
                            + " or all.")
    private RepliesFrom repliesFrom = RepliesFrom.all;

    @UriParam(
            label = "consumer",
            defaultValue = "10",
            description =
                    "So many polls after its last look, portal:tickets/replies looks at an open ticket again even if its"
                            + " entry in the list has not changed, since an entry does not always show a new reply.")
    private int rescanInterval = 10;

    @UriParam(
            label = "consumer",
            defaultValue = "50",
            description =
                    "How many tickets portal:tickets/replies looks at in one poll at most, with one request each; the"
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

    public boolean isSplitResults() {
        return splitResults;
    }

    public void setSplitResults(boolean splitResults) {
        this.splitResults = splitResults;
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

    public RepliesFrom getRepliesFrom() {
        return repliesFrom;
    }

    public void setRepliesFrom(RepliesFrom repliesFrom) {
        this.repliesFrom = repliesFrom;
    }

    public int getRescanInterval() {
        return rescanInterval;
    }

    public void setRescanInterval(int rescanInterval) {
        this.rescanInterval = rescanInterval;
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
