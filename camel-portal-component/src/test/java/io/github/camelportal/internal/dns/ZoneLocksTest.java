package io.github.camelportal.internal.dns;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One call at a time has a zone. */
class ZoneLocksTest {

    private static final ZoneLocks.Key KEY = new ZoneLocks.Key("https://portal.example", "/domain/1/dns");

    @Test
    void forgetsZoneWhenItsLastCallEnds() {
        int before = ZoneLocks.size();

        assertThat(ZoneLocks.<Integer>run(KEY, ZoneLocks::size)).isEqualTo(before + 1);
        assertThatThrownBy(() -> ZoneLocks.run(KEY, () -> {
                    throw new IllegalArgumentException("failed");
                }))
                .hasMessage("failed");
        assertThat(ZoneLocks.size()).isEqualTo(before);
    }

    @Test
    void sendsNothingWhenThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ZoneLocks.run(KEY, () -> "sent")).hasMessageContaining("Nothing was sent");
        assertThat(Thread.interrupted()).isTrue();
    }
}
