package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:tickets}. Support tickets and their replies. */
public final class TicketsEndpoints {

    TicketsEndpoints() {}

    /** Returns the support tickets of the account, without their texts and replies. */
    public List list() {
        return new List();
    }

    /** Emits each new reply to any ticket, oldest first. Reads the list of tickets, each ticket that has changed, and from time to time each unchanged open ticket. */
    public Replies replies() {
        return new Replies();
    }

    /** Submits a new ticket. */
    public Create create() {
        return new Create();
    }

    /** Returns one ticket with its text and all replies. */
    public Get get() {
        return new Get();
    }

    /** Adds a reply of the client to a ticket. */
    public Reply reply() {
        return new Reply();
    }

    /** Tries to open a closed ticket again. */
    public Reopen reopen() {
        return new Reopen();
    }

    /** Asks the portal to close a ticket. */
    public Close close() {
        return new Close();
    }

    /** Returns a file that is attached to a ticket or a reply, always as a stream. */
    public Attachment attachment() {
        return new Attachment();
    }

    /** Returns the departments to which a ticket can go. */
    public Departments departments() {
        return new Departments();
    }

    /** {@code portal:tickets/list}: Returns the support tickets of the account, without their texts and replies. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("tickets/list");
        }
    }

    /** {@code portal:tickets/replies}: Emits each new reply to any ticket, oldest first. Reads the list of tickets, each ticket that has changed, and from time to time each unchanged open ticket. */
    public static final class Replies extends PortalEndpointBuilder<Replies> {

        private Replies() {
            super("tickets/replies");
        }
    }

    /** {@code portal:tickets/create}: Submits a new ticket. */
    public static final class Create extends PortalEndpointBuilder<Create> {

        private Create() {
            super("tickets/create");
        }

        /** Id of the department, as tickets/departments lists them. */
        public Create deptId(String deptId) {
            return option("deptId", deptId);
        }

        /** Id of the department, as tickets/departments lists them. */
        public Create deptId(long deptId) {
            return option("deptId", deptId);
        }

        /** Subject of the ticket. */
        public Create subject(String subject) {
            return option("subject", subject);
        }

        /** Text of the ticket. */
        public Create body(String body) {
            return option("body", body);
        }
    }

    /** {@code portal:tickets/get}: Returns one ticket with its text and all replies. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("tickets/get");
        }

        /** Number of the ticket. */
        public Get ticketNumber(String ticketNumber) {
            return option("ticketNumber", ticketNumber);
        }
    }

    /** {@code portal:tickets/reply}: Adds a reply of the client to a ticket. */
    public static final class Reply extends PortalEndpointBuilder<Reply> {

        private Reply() {
            super("tickets/reply");
        }

        /** Number of the ticket. */
        public Reply ticketNumber(String ticketNumber) {
            return option("ticketNumber", ticketNumber);
        }

        /** Text of the reply. */
        public Reply body(String body) {
            return option("body", body);
        }
    }

    /** {@code portal:tickets/reopen}: Tries to open a closed ticket again. */
    public static final class Reopen extends PortalEndpointBuilder<Reopen> {

        private Reopen() {
            super("tickets/reopen");
        }

        /** Number of the ticket. */
        public Reopen ticketNumber(String ticketNumber) {
            return option("ticketNumber", ticketNumber);
        }
    }

    /** {@code portal:tickets/close}: Asks the portal to close a ticket. */
    public static final class Close extends PortalEndpointBuilder<Close> {

        private Close() {
            super("tickets/close");
        }

        /** Number of the ticket. */
        public Close ticketNumber(String ticketNumber) {
            return option("ticketNumber", ticketNumber);
        }
    }

    /** {@code portal:tickets/attachment}: Returns a file that is attached to a ticket or a reply, always as a stream. */
    public static final class Attachment extends PortalEndpointBuilder<Attachment> {

        private Attachment() {
            super("tickets/attachment");
        }

        /** Number of the ticket that the file belongs to. */
        public Attachment ticketNumber(String ticketNumber) {
            return option("ticketNumber", ticketNumber);
        }

        /** Id of the attachment. */
        public Attachment attachmentId(String attachmentId) {
            return option("attachmentId", attachmentId);
        }
    }

    /** {@code portal:tickets/departments}: Returns the departments to which a ticket can go. */
    public static final class Departments extends PortalEndpointBuilder<Departments> {

        private Departments() {
            super("tickets/departments");
        }
    }
}
