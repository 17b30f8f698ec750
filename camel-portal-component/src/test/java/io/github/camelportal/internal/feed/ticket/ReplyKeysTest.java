package io.github.camelportal.internal.feed.ticket;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.github.camelportal.model.TicketReply;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys of the replies to one ticket. */
class ReplyKeysTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 31, 12, 0);

    private final ReplyKeys keys = new ReplyKeys();

    private static TicketReply withId(String id) {
        return new TicketReply(id, "Joe", NOON, "Text", null, null, List.of(), null, null, Map.of());
    }

    private static TicketReply withText(String text) {
        return new TicketReply(null, "Joe", NOON, text, null, null, List.of(), null, null, Map.of());
    }

    @Test
    void takesTheIdWhenThereIsOne() {
        assertThat(keys.next(withId(" 17 "))).isEqualTo("17");
        assertThat(keys.next(withId("18"))).isEqualTo("18");
    }

    @Test
    void returnsNullWhenAnEarlierReplyHasTheSameId() {
        keys.next(withId("17"));

        assertThat(keys.next(withId("17"))).isNull();
    }

    @Test
    void digestsTheIdWhenItIsTooLong() {
        assertThat(keys.next(withId("x".repeat(120)))).isEqualTo("x".repeat(120));
        assertThat(keys.next(withId("x".repeat(121)))).matches("id[0-9a-f]{24}");
        assertThat(keys.next(withId("x".repeat(122)))).matches("id[0-9a-f]{24}");
    }

    @Test
    void goesByTheContentWhenThereIsNoId() {
        String key = keys.next(withText("one"));

        assertThat(key).matches("at[0-9a-f]{24}").isEqualTo(new ReplyKeys().next(withText("one")));
        assertThat(keys.next(withText("two"))).isNotEqualTo(key);
        assertThat(new ReplyKeys().next(withText(null))).isNotEqualTo(key);
    }

    @Test
    void numbersRepliesWhenTheirContentIsEqual() {
        String key = keys.next(withText("one"));

        assertThat(keys.next(withText("one"))).isEqualTo(key + "-2");
        assertThat(keys.next(withText("one"))).isEqualTo(key + "-3");
    }
}
