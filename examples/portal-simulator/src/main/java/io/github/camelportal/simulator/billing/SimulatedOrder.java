package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import io.github.camelportal.simulator.store.Owned;

/**
 * An order.
 *
 * @param number nine digits
 * @param type such as {@code Hosting}, {@code Domain Register} or {@code Upgrade}
 * @param itemId the id of the service, the certificate or the domain that it is about
 * @param name the name of that, such as a domain name
 * @param completed whether the provider has carried it out
 */
public record SimulatedOrder(
        String number,
        String accountId,
        String invoiceId,
        String type,
        String itemId,
        String name,
        String productId,
        BigDecimal total,
        LocalDateTime placed,
        boolean completed)
        implements Owned {

    @Override
    public String id() {
        return number;
    }

    SimulatedOrder complete() {
        return new SimulatedOrder(number, accountId, invoiceId, type, itemId, name, productId, total, placed, true);
    }
}
