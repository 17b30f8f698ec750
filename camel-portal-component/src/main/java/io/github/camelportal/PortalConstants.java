package io.github.camelportal;

import org.apache.camel.spi.Metadata;

import io.github.camelportal.api.ParameterHeaders;
import io.github.camelportal.internal.feed.FeedHeaders;

/**
 * The headers of the component. Those that give a parameter of an operation are in {@link ParameterHeaders}; only headers
 * that begin with {@code CamelPortal} have any influence.
 */
public final class PortalConstants implements ParameterHeaders {

    /** Codes or sentences that the portal added to a success. */
    @Metadata(
            label = "producer",
            description = "Codes or sentences that the portal added to a success",
            javaType = "java.util.List<String>")
    public static final String INFO = "CamelPortalInfo";

    /** Fields that stood beside what became the body. */
    @Metadata(
            label = "producer",
            description = "Fields of the answer that stood beside what became the body, by their wire names",
            javaType = "java.util.Map<String, Object>")
    public static final String OTHER_FIELDS = "CamelPortalOtherFields";

    /** Name of a file that the portal sent. */
    @Metadata(
            label = "producer",
            description = "Name of the file that the portal sent, without any folder",
            javaType = "String")
    public static final String FILE_NAME = "CamelPortalFileName";

    /** Length of a file that the portal sent. */
    @Metadata(label = "producer", description = "Length in bytes of the file that the portal sent", javaType = "Long")
    public static final String FILE_LENGTH = "CamelPortalFileLength";

    /** What a feed says of the element. */
    @Metadata(
            label = "consumer",
            description = "What a feed says of the element: new, changed, removed, or unchanged with emit=all",
            javaType = "String",
            enums = "new,changed,removed,unchanged")
    public static final String CHANGE = FeedHeaders.CHANGE;

    /** Key of the element that a feed gives out. */
    @Metadata(
            label = "consumer",
            description = "Key of the element that a feed gives out, such as the id of an invoice or of a reply",
            javaType = "String")
    public static final String KEY = FeedHeaders.KEY;

    /** How long the portal wants to be left alone. */
    @Metadata(
            label = "producer",
            description = "Seconds for which the portal wants to be left alone, where a call failed with a"
                    + " PortalRateLimitException and the portal said so",
            javaType = "Long")
    public static final String RETRY_AFTER = "CamelPortalRetryAfter";

    /** Whether nothing was sent. */
    @Metadata(
            label = "producer",
            description =
                    "True where dryRun kept the operation from being sent, so that the body is what would have been",
            javaType = "Boolean")
    public static final String DRY_RUN = "CamelPortalDryRun";

    private PortalConstants() {}
}
