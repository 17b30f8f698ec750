package io.github.camelportal.feed.ticket;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.ScriptedPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** A ticket whose response has no list of replies is no ticket without replies, even if none of them was processed yet. */
class AbsentRepliesTest {

    private static final String OLD = "{'id':'10','type':'Admin','date':'2026-01-05 08:00:00','body':'b'}";
    private static final String NEW = "{'id':'11','type':'Admin','date':'2026-01-05 09:00:00','body':'c'}";

    private final ScriptedPortal portal = new ScriptedPortal();
    private PolledRoute route;

    @AfterEach
    void stop() {
        route.close();
        portal.close();
    }

    private void start() {
        route = new PolledRoute(
                PolledRoute.context(portal.baseUrl()), "portal:tickets/replies?startFrom=now&rescanInterval=1");
        portal.responds("/tickets", 200, "{'tickets':[{'ticket_number':'1','status':'Open','subject':'s'}]}");
    }

    private void ticket(String replies) {
        portal.responds("/tickets/1", 200, "{'ticket':{'ticket_number':'1'},'replies':" + replies + "}");
    }

    private void poll(int times) {
        for (int poll = 0; poll < times; poll++) {
            route.poll();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ticket':{'ticket_number':'1'}}",
                "{'ticket':{'ticket_number':'1'},'replies':null}",
                "{'ticket':{'ticket_number':'1'},'replies':[null]}",
                "{'info':['maintenance']}",
                "null"
            })
    void keepsRepliesOfNowOldWhenTheirFirstListIsAbsent(String json) {
        start();
        portal.responds("/tickets/1", 200, json);
        poll(3);
        ticket("[" + OLD + "]");
        poll(2);
        assertThat(route.exchanges()).isEmpty();

        ticket("[" + OLD + "," + NEW + "]");
        poll(2);
        assertThat(route.exchanges()).hasSize(1);
    }

    @Test
    void deliversFirstReplyWhenTicketHadEmptyList() {
        start();
        ticket("[]");
        poll(2);
        ticket("[" + OLD + "]");
        poll(2);

        assertThat(route.exchanges()).hasSize(1);
    }
}
