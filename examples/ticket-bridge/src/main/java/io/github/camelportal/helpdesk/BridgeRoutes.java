package io.github.camelportal.helpdesk;

import org.apache.camel.builder.RouteBuilder;

/** The bridge: five ways from the help desk to the portal and back, each with a queue in between. */
public final class BridgeRoutes extends RouteBuilder {

    private static final String ONCE = "&referenceRepository=#states&referenceDelay={{bridge.reference-delay}}";

    @Override
    public void configure() {
        from("sql:classpath:sql/new-cases.sql?delay=250&onConsume=update desk_case set queued = true where id = :#id")
                .setHeader("CaseId", simple("${body[id]}"))
                .setBody(simple("${body[ticket]}"))
                .to("jms:cases");
        from("jms:cases?transacted=true")
                .to("portal:tickets/create?deptId=1&reference=case ${header.CaseId}" + ONCE)
                .to("sql:update desk_case set ticket_number = :#${body.ticketNumber} where id = :#CaseId");

        from("sql:classpath:sql/new-messages.sql?delay=250&onConsume=update desk_message set queued = true where id = :#id")
                .setHeader("MessageId", simple("${body[id]}"))
                .setBody(simple("${body[reply]}"))
                .to("jms:messages");
        from("jms:messages?transacted=true")
                .to("portal:tickets/reply?reference=message ${header.MessageId}" + ONCE)
                .to("sql:update desk_message set sent = true where id = :#MessageId");

        from("sql:classpath:sql/closed-cases.sql?delay=250&onConsume=update desk_case set close_queued = true where id = :#id")
                .setHeader("CaseId", simple("${body[id]}"))
                .setBody(simple("${body[ticket]}"))
                .to("jms:closed-cases");
        from("jms:closed-cases?transacted=true")
                .to("portal:tickets/close?alreadyDone=ok")
                .to("sql:update desk_case set close_sent = true where id = :#CaseId");

        from("portal:tickets/replies?ownReplies=skip&attachments=true&stateRepository=#states&delay={{bridge.delay}}")
                .setBody(method(ReplyDocument.class))
                .to("jms:replies");
        from("jms:replies?transacted=true").to("sql:classpath:sql/store-reply.sql");

        from("portal:tickets/list?stateRepository=#states&delay={{bridge.delay}}")
                .convertBodyTo(String.class)
                .to("jms:tickets");
        from("jms:tickets?transacted=true").to("sql:classpath:sql/store-ticket.sql");
    }
}
