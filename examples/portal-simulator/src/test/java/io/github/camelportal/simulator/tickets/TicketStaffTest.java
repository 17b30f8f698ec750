package io.github.camelportal.simulator.tickets;

import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class TicketStaffTest extends PortalTest {

    @Test
    void returnsReplyWhenStaffWroteIt() {
        String number = simulator.staff().openTicket(1, "s", "b");

        SimulatedTicketReply reply = simulator.staff().reply(number, "Hi");

        JsonNode shown = client.get("/tickets/" + number).at("/replies/0");
        assertThat(shown.path("id").asText()).isEqualTo(reply.id());
        assertThat(shown.path("type").asText()).isEqualTo(reply.type()).isEqualTo("Admin");
        assertThat(reply.ticketNumber()).isEqualTo(number);
        assertThat(reply.date()).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
    }

    @Test
    void numbersRepliesAcrossAllTickets() {
        String first = simulator.staff().openTicket(1, "first", "b");
        String second = simulator.staff().openTicket(1, "second", "b");
        simulator.staff().reply(second, "1");
        client.post("/tickets/" + first, "{\"body\":\"2\"}");
        simulator.staff().reply(second, "3", "a.txt", "text/plain", new byte[] {1});
        simulator.staff().replyQuietly(first, "4");

        List<SimulatedTicketReply> replies = simulator.replies();

        assertThat(replies)
                .extracting(SimulatedTicketReply::id, SimulatedTicketReply::ticketNumber, SimulatedTicketReply::type)
                .containsExactly(
                        tuple("929", second, "Admin"),
                        tuple("930", first, "Client"),
                        tuple("931", second, "Admin"),
                        tuple("932", first, "Admin"));
        assertThat(replies).extracting(SimulatedTicketReply::date).containsOnly(LocalDateTime.of(2026, 1, 1, 0, 0));
        assertThat(SimulatorClient.control(simulator).get("/replies").at("/replies/1"))
                .isEqualTo(
                        json("{'reply':'930','ticket':'" + first + "','type':'Client','date':'2026-01-01 00:00:00'}"));
    }

    @Test
    void writesReplyWithoutChangingListWhenItIsQuiet() {
        String number = simulator.staff().openTicket(1, "s", "b");
        JsonNode before = client.get("/tickets");

        SimulatedTicketReply reply = simulator.staff().replyQuietly(number, "Psst\nyou");

        assertThat(client.get("/tickets")).isEqualTo(before);
        assertThat(simulator.notifications()).isEmpty();
        JsonNode shown = client.get("/tickets/" + number).at("/replies/0");
        assertThat(shown.path("id").asText()).isEqualTo(reply.id());
        assertThat(shown.path("body").asText()).isEqualTo("Psst\r\nyou");
    }

    @Test
    void leavesListUnchangedWhenReplyFollowsAnUnreadOne() {
        String number = simulator.staff().openTicket(1, "s", "b");
        simulator.staff().reply(number, "1");
        JsonNode before = client.get("/tickets");
        simulator.staff().reply(number, "2");

        assertThat(client.get("/tickets")).isEqualTo(before);
        client.get("/tickets/" + number);
        assertThat(client.get("/tickets").at("/tickets/0/client_read").asText()).isEqualTo("1");
    }

    @Test
    void deletes() {
        String number = simulator.staff().openTicket(1, "s", "b");
        simulator.staff().reply(number, "Hi");
        String notification = simulator.notifications().get(0).id();

        simulator.staff().deleteTicket(number);
        simulator.staff().deleteNotification(notification);

        assertThat(client.get("/tickets")).isEqualTo(json("{'tickets':[]}"));
        assertThat(error(client.get("/tickets/" + number))).isEqualTo("ticket_not_found");
        assertThat(client.get("/notifications")).isEqualTo(json("{'notifications':[]}"));
        assertThat(simulator.replies()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> simulator.staff().deleteNotification(notification))
                .withMessage("There is no notification " + notification);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> simulator.staff().replyQuietly(number, "Hi"));
    }

    @Test
    void changesTicketsThroughControlApi() {
        SimulatorClient control = SimulatorClient.control(simulator);
        String number = simulator.staff().openTicket(1, "s", "b");
        String notification = simulator.staff().raiseNotification("s", "b", "", "");

        JsonNode reply = control.post("/tickets/" + number + "/quiet-replies", "{\"body\":\"Psst\"}");

        assertThat(reply.path("reply").asText()).isEqualTo("929");
        assertThat(simulator.ticket(number).orElseThrow().status()).isEqualTo("Open");
        assertThat(control.delete("/tickets/" + number)).isEmpty();
        assertThat(control.delete("/notifications/" + notification)).isEmpty();
        assertThat(simulator.tickets()).isEmpty();
        assertThat(simulator.notifications()).isEmpty();
        assertThat(control.delete("/tickets/" + number).path("error").asText())
                .isEqualTo("There is no ticket " + number);
    }
}
