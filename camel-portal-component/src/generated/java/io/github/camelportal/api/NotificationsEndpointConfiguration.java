package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code notifications}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "notifications",
        description = "Notifications of the portal.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns all notifications, read and unread.",
                    signatures = "List<Notification> list(String relType, String relId)"),
            @ApiMethod(methodName = "new", description = "Returns the unread notifications until they are acknowledged. A consumer creates one exchange for each.",
                    signatures = "List<Notification> new(String relType, String relId)"),
            @ApiMethod(methodName = "ack", description = "Marks a notification as read.",
                    signatures = "Object ack(String notificationId)")
        },
        aliases = {})
final class NotificationsEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "list", description = "Type of object that the notifications relate to."),
        @ApiMethod(methodName = "new", description = "Type of object that the notifications relate to.")
    })
    String relType;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "list", description = "Id of the object that the notifications relate to."),
        @ApiMethod(methodName = "new", description = "Id of the object that the notifications relate to.")
    })
    String relId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ack", description = "Id of the notification.")
    })
    String notificationId;
}
