package io.github.camelportal;

import org.apache.camel.spi.Metadata;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.internal.await.AwaitConstants;
import io.github.camelportal.internal.feed.FeedHeaders;
import io.github.camelportal.internal.goal.GoalConstants;
import io.github.camelportal.internal.reference.ReferenceConstants;
import io.github.camelportal.internal.spending.SpendingConstants;

/**
 * The headers of the component. {@link ParameterHeaders} has the headers of operation parameters. The component reads no
 * header without the prefix {@code CamelPortal}.
 */
public final class PortalConstants implements ParameterHeaders {

    /** Codes or sentences of the portal about a success. */
    @Metadata(
            label = "producer",
            description = "Codes or sentences of the portal about a success",
            javaType = "java.util.List<String>")
    public static final String INFO = "CamelPortalInfo";

    /** Arguments of the codes in {@link #INFO} that have some, by code. */
    @Metadata(
            label = "producer",
            description = "Arguments of the codes in CamelPortalInfo that have some, by code, such as the type of a DNS"
                    + " record that was created",
            javaType = "java.util.Map<String, java.util.List<String>>")
    public static final String INFO_ARGUMENTS = "CamelPortalInfoArguments";

    /** Fields of the response next to the message body. */
    @Metadata(
            label = "producer",
            description = "Fields of the response next to the message body, by wire name",
            javaType = "java.util.Map<String, Object>")
    public static final String OTHER_FIELDS = "CamelPortalOtherFields";

    /** Name of a downloaded file. */
    @Metadata(label = "producer", description = "Name of the downloaded file, without a folder", javaType = "String")
    public static final String FILE_NAME = "CamelPortalFileName";

    /** Length of a downloaded file. */
    @Metadata(label = "producer", description = "Length of the downloaded file in bytes", javaType = "Long")
    public static final String FILE_LENGTH = "CamelPortalFileLength";

    /** Change of the element of a feed. */
    @Metadata(
            label = "consumer",
            description = "Change of the element: new, changed, removed, or unchanged with emit=all",
            javaType = "String",
            enums = "new,changed,removed,unchanged")
    public static final String CHANGE = FeedHeaders.CHANGE;

    /** Key of the element of a feed. */
    @Metadata(
            label = "consumer",
            description = "Key of the element, such as the id of an invoice or of a reply",
            javaType = "String")
    public static final String KEY = FeedHeaders.KEY;

    /** Retry-After of a rate limit. */
    @Metadata(
            label = "producer",
            description =
                    "Seconds to wait before the next request, after a PortalRateLimitException whose response had a"
                            + " Retry-After",
            javaType = "Long")
    public static final String RETRY_AFTER = "CamelPortalRetryAfter";

    /** Whether a dry run replaced the request. */
    @Metadata(
            label = "producer",
            description = "True if dryRun=true kept the request from being sent, so that the body describes it",
            javaType = "Boolean")
    public static final String DRY_RUN = "CamelPortalDryRun";

    /** State to wait for. */
    @Metadata(
            label = "producer",
            description =
                    "State to wait for after a command to a machine, in place of the option await. Operations that"
                            + " cannot await ignore it",
            javaType = "String")
    public static final String AWAIT = AwaitConstants.AWAIT;

    /** Whether a command was sent. */
    @Metadata(
            label = "producer",
            description =
                    "Whether the command was sent before the state was awaited. False if the machine was in the state,"
                            + " or on the way to it, so that the command was not needed",
            javaType = "Boolean")
    public static final String COMMAND_SENT = AwaitConstants.COMMAND_SENT;

    /** Maximum price of an operation that costs money. */
    @Metadata(
            label = "producer",
            description =
                    "Maximum price of an operation that costs money, in the currency of the header CamelPortalCurrency if there"
                            + " is one. Beside the option maxTotal, the lower one of both applies",
            javaType = "java.math.BigDecimal")
    public static final String MAX_TOTAL = SpendingConstants.MAX_TOTAL;

    /** Reference of the message. */
    @Metadata(
            label = "producer",
            description = "Reference of the message, in place of the option reference. It has an effect beside a"
                    + " referenceRepository only",
            javaType = "String")
    public static final String REFERENCE = ReferenceConstants.REFERENCE;

    /** Whether the request of a reference was carried out before. */
    @Metadata(
            label = "producer",
            description =
                    "Whether the request with the reference was carried out before, so that nothing was sent. It is absent"
                            + " without a referenceRepository",
            javaType = "Boolean")
    public static final String REFERENCE_FOUND = ReferenceConstants.REFERENCE_FOUND;

    /** Whether an operation had nothing to do. */
    @Metadata(
            label = "producer",
            description = "True if nothing was left to do, such as closing a closed ticket",
            javaType = "Boolean")
    public static final String ALREADY_DONE = GoalConstants.ALREADY_DONE;

    /**
     * Exchange property, no header: {@code true} says that the route has checked the portal after an unknown outcome, so that an
     * operation that costs money may be sent once more.
     */
    public static final String OUTCOME_CHECKED = SpendingConstants.OUTCOME_CHECKED;

    /**
     * Exchange property, no header: commands to machines that the exchange has sent and whose state did not come, so that a
     * redelivery waits on. A route that removes it lets the exchange send them again.
     */
    public static final String SENT_COMMANDS = AwaitConstants.SENT_COMMANDS;

    private PortalConstants() {}
}
