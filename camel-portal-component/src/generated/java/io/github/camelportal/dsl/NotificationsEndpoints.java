package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:notifications}. Notifications of the portal. */
public final class NotificationsEndpoints {

    NotificationsEndpoints() {}

    /** Returns all notifications, read and unread. */
    public List list() {
        return new List();
    }

    /** Returns the unread notifications until they are acknowledged. A consumer creates one exchange for each. */
    public New new_() {
        return new New();
    }

    /** Marks a notification as read. */
    public Ack ack() {
        return new Ack();
    }

    /** {@code portal:notifications/list}: Returns all notifications, read and unread. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("notifications/list");
        }

        /** Type of object that the notifications relate to. */
        public List relType(String relType) {
            return option("relType", relType);
        }

        /** Id of the object that the notifications relate to. */
        public List relId(String relId) {
            return option("relId", relId);
        }
    }

    /** {@code portal:notifications/new}: Returns the unread notifications until they are acknowledged. A consumer creates one exchange for each. */
    public static final class New extends PortalEndpointBuilder<New> {

        private New() {
            super("notifications/new");
        }

        /** Type of object that the notifications relate to. */
        public New relType(String relType) {
            return option("relType", relType);
        }

        /** Id of the object that the notifications relate to. */
        public New relId(String relId) {
            return option("relId", relId);
        }
    }

    /** {@code portal:notifications/ack}: Marks a notification as read. */
    public static final class Ack extends PortalEndpointBuilder<Ack> {

        private Ack() {
            super("notifications/ack");
        }

        /** Id of the notification. */
        public Ack notificationId(String notificationId) {
            return option("notificationId", notificationId);
        }
    }
}
