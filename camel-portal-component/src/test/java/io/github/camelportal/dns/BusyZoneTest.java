package io.github.camelportal.dns;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.Retryability;

import static org.assertj.core.api.Assertions.assertThat;

/** An exchange waits no longer than its deadline for another one that changes the zone. */
@Timeout(60)
class BusyZoneTest extends PositionalZoneTestSupport {

    @Test
    void failsAndSendsNothingWhenZoneIsBusyUntilDeadline() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        zone.changesBeforeWrite(records -> {
            writing.countDown();
            try {
                finish.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        CompletableFuture<Exchange> first =
                CompletableFuture.supplyAsync(() -> call(ENSURE, record("www", "A", "192.0.2.1")));
        writing.await();

        Exchange second = call(ENSURE + "&requestDeadline=1000", record("www", "A", "192.0.2.2"));
        finish.countDown();

        assertThat(second.getException())
                .isInstanceOf(PortalOperationException.class)
                .isNotInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("another exchange is still changing the zone after requestDeadline=1000 ms")
                .hasMessageContaining("Nothing was sent that changes the portal")
                .extracting(each -> ((PortalOperationException) each).retryability())
                .isEqualTo(Retryability.ALWAYS);
        assertThat(first.join().getException()).isNull();
        assertThat(zone.contents()).containsExactly("192.0.2.1");
    }
}
