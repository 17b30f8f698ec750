package io.github.camelportal.feed.ticket;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.TicketReply;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.ScriptedPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** How the feed of replies reads tickets whose fields are unusual. */
class ReplyReadingTest {

    private final ScriptedPortal portal = new ScriptedPortal()
            .responds("/tickets", 200, "{'tickets':[{'ticket_number':'1','status':'Open','subject':'  Help '}]}");
    private PolledRoute route;

    @AfterEach
    void stop() {
        route.close();
        portal.close();
    }

    private void consume(String... replies) {
        portal.responds(
                "/tickets/1",
                200,
                "{'ticket':{'ticket_number':'1','subject':'  Help ','replies':[" + String.join(",", replies) + "]}}");
        route = new PolledRoute(PolledRoute.context(portal.baseUrl()), "portal:tickets/replies");
        route.poll();
    }

    private static String reply(String id, String time) {
        return "{'id':'" + id + "','type':'Admin','date':'2026-10-25 " + time + "','body':'b'}";
    }

    @Test
    void ordersByIdWhenTheClockWasPutBackBetweenTwoReplies() {
        consume(reply("12", "02:20:00"), reply("11", "02:10:00"), reply("10", "02:50:00"), reply("9", "01:55:00"));

        assertThat(route.received()).containsExactly("9 new", "10 new", "11 new", "12 new");
    }

    @Test
    void readsTheSubjectAsTheRecordDoesWhenItHasBlanks() {
        consume(reply("9", "01:55:00"));

        assertThat(route.exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.getMessage().getHeader("CamelPortalSubject")).isEqualTo("Help");
            assertThat(exchange.getMessage().getBody(TicketReply.class).ticketSubject())
                    .isEqualTo("Help");
        });
    }
}
