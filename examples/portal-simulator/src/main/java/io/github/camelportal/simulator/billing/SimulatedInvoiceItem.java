package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;

/**
 * A line of an invoice.
 *
 * @param type such as {@code Hosting}, {@code Domain Register} or {@code Other}
 * @param itemId the id of what is charged, such as a service; {@code 0} if there is none
 */
public record SimulatedInvoiceItem(String id, String type, String itemId, String description, BigDecimal amount) {}
