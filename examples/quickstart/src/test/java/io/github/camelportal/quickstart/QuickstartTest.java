package io.github.camelportal.quickstart;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The quickstart comes to its end, and says so as the README promises. */
class QuickstartTest {

    @Test
    void closesTicketWhenItHasReply() throws Exception {
        assertThat(QuickstartMain.runSimulated())
                .matches("quickstart: ticket \\d{6} opened, answered and closed;"
                        + " 1 notification received and acknowledged");
    }
}
