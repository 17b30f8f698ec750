package io.github.camelportal.internal.feed.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.internal.feed.ContentHash;
import io.github.camelportal.internal.feed.FieldFilter;
import io.github.camelportal.model.Ticket;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries of the list of tickets, and the keys of their states. */
class TicketSummaryTest {

    private static TicketSummary summary(String fields) {
        try {
            return TicketSummary.of(
                    new ObjectMapper().readTree("{" + fields.replace('\'', '"') + "}"),
                    new ContentHash(Ticket.class, FieldFilter.ALL));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'status':'Open','client_read':'1' | true
                    'status':'Closed','client_read':'1' | false
                    'status':' closed ','client_read':1 | false
                    'status':'Closed','client_read':'0' | true
                    'status':'Closed','client_read':false | true
                    'status':'Closed','client_read':'' | true
                    'status':'Closed','client_read':null | false
                    'status':'Closed' | false
                    """)
    void mayHaveUnlistedRepliesUnlessItIsClosedAndRead(String fields, boolean expected) {
        assertThat(summary("'ticket_number':'1'," + fields).mayHaveUnlistedReply())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1", "a:b", "50%", "%3a", "a:b:c"})
    void findsTheNumberWhenItIsInTheKeyOfAState(String number) {
        TicketSummary ticket = summary("'ticket_number':'" + number + "'");

        assertThat(TicketSummary.numberOf(ticket.stateKey())).isEqualTo(number);
        assertThat(TicketSummary.numberOf(ticket.stateKey("7:8"))).isEqualTo(number);
        assertThat(ticket.stateKey("7")).isNotEqualTo(ticket.stateKey());
    }

    @Test
    void isNullWhenTheTicketCannotBeFetchedByItsNumber() {
        assertThat(summary("'ticket_number':''")).isNull();
        assertThat(summary("'ticket_number':'..'")).isNull();
        assertThat(summary("'subject':'Help'")).isNull();
        assertThat(summary("'ticket_number':'" + "1".repeat(61) + "'")).isNull();
        assertThat(summary("'ticket_number':'" + "1".repeat(60) + "'")).isNotNull();
    }

    @Test
    void isNoTicketWhenTheStateIsAboutTheFeed() {
        assertThat(TicketSummary.numberOf(" begun")).isNull();
    }

    @Test
    void readsTheSubjectAsTheRecordDoes() {
        assertThat(summary("'ticket_number':'1','subject':'  Help '").subject()).isEqualTo("Help");
        assertThat(summary("'ticket_number':'1','subject':7").subject()).isEqualTo("7");
        assertThat(summary("'ticket_number':'1','subject':null").subject()).isNull();
        assertThat(summary("'ticket_number':'1'").subject()).isNull();
        assertThat(summary("'ticket_number':'1','subject':['x']").subject()).isNull();
    }

    @Test
    void findsTheReplyWhenItIsInTheKeyOfAState() {
        TicketSummary ticket = summary("'ticket_number':'a:b'");

        assertThat(TicketSummary.replyOf(ticket.stateKey("7:8"))).isEqualTo("7:8");
        assertThat(TicketSummary.replyOf(ticket.stateKey())).isNull();
    }
}
