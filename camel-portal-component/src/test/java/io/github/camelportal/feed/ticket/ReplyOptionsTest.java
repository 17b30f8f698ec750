package io.github.camelportal.feed.ticket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Feeds of replies and notifications refuse invalid options before they send a request. */
class ReplyOptionsTest extends SimulatedPortalTestSupport {

    @ParameterizedTest
    @CsvSource({
        "tickets/replies?rescanInterval=0,rescanInterval must be 1 or more",
        "tickets/replies?rescanInterval=-1,rescanInterval must be 1 or more",
        "tickets/replies?maxTicketsPerPoll=0,maxTicketsPerPoll must be 1 or more",
        "tickets/replies?maxMessagesPerPoll=-1,maxMessagesPerPoll must not be below 0",
        "tickets/replies?emit=all,emit is for lists",
        "tickets/replies?emit=new,emit is for lists",
        "tickets/replies?removed=true,removed is for lists",
        "notifications/new?emit=all,emit is for lists",
        "notifications/new?removed=true,removed is for lists",
        "notifications/new?startFrom=now,startFrom=now has no meaning here",
        "notifications/new?ignoreFields=seen,ignoreFields is for feeds that detect changes",
    })
    void failsAtStartWhenOptionsCannotWork(String uri, String problem) {
        assertThatThrownBy(() -> addRoutes(route -> route.from("portal:" + uri).to("mock:replies")))
                .hasStackTraceContaining("cannot be consumed from: ")
                .hasStackTraceContaining(problem);

        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void reportsAllProblemsWhenSeveralOptionsAreInvalid() {
        assertThatThrownBy(() -> addRoutes(
                        route -> route.from("portal:tickets/replies?rescanInterval=0&maxTicketsPerPoll=0&removed=true")
                                .to("mock:replies")))
                .hasStackTraceContaining("rescanInterval")
                .hasStackTraceContaining("maxTicketsPerPoll")
                .hasStackTraceContaining("removed is for lists");
    }

    @Test
    void failsWhenProducerSendsToReplies() {
        assertThatThrownBy(() -> template.sendBody("portal:tickets/replies", ""))
                .hasStackTraceContaining("cannot be called. Consume from it");
    }
}
