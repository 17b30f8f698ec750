package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code notifications}. */
@ApiParams(
        apiName = "notifications",
        description = "What the portal wants the client to know.",
        apiMethods = {
            @ApiMethod(
                    methodName = "list",
                    description = "Returns all notifications, read and unread.",
                    signatures = {"List<Notification> list(String relType, String relId)"}),
            @ApiMethod(
                    methodName = "new",
                    description = "Returns the unread notifications, every time, until they are acknowledged. As a consumer, one exchange for each.",
                    signatures = {"List<Notification> new(String relType, String relId)"}),
            @ApiMethod(
                    methodName = "ack",
                    description = "Marks a notification as read.",
                    signatures = {"Object ack(String notificationId)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class NotificationsEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "list", description = "Only notifications that relate to this type of thing."),
                @ApiMethod(methodName = "new", description = "Only notifications that relate to this type of thing.")
            })
    private String relType;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "list", description = "Only notifications that relate to the thing with this id."),
                @ApiMethod(methodName = "new", description = "Only notifications that relate to the thing with this id.")
            })
    private String relId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "ack", description = "Id of the notification.")
            })
    private String notificationId;

    public String getRelType() {
        return relType;
    }

    public void setRelType(String relType) {
        this.relType = relType;
    }

    public String getRelId() {
        return relId;
    }

    public void setRelId(String relId) {
        this.relId = relId;
    }

    public String getNotificationId() {
        return notificationId;
    }

    public void setNotificationId(String notificationId) {
        this.notificationId = notificationId;
    }
}
