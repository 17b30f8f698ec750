package io.github.camelportal.exception;

import java.math.BigDecimal;

import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/**
 * The component did not send an operation that costs money, because its price was not shown to be within {@code maxTotal}: the
 * price is higher, cannot be determined, or is in another currency than {@code currency}. Nothing was ordered.
 */
public final class PortalPriceExceededException extends RuntimeCamelException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final BigDecimal maxTotal;
    private final @Nullable BigDecimal price;

    /**
     * Creates an exception.
     *
     * @param operation operation that was not sent, such as {@code orders/create}
     * @param price     price, or null if it cannot be determined
     * @param maxTotal  limit of the price
     * @param problem   reason, as the end of a sentence that starts with the operation
     */
    public PortalPriceExceededException(
            String operation, @Nullable BigDecimal price, BigDecimal maxTotal, String problem) {
        super("portal:" + operation + " was not sent: " + problem);
        this.operation = operation;
        this.price = price;
        this.maxTotal = maxTotal;
    }

    /** Returns the operation that was not sent, such as {@code orders/create}. */
    public String getOperation() {
        return operation;
    }

    /** Returns the price as the portal wrote it, or null if it cannot be determined. */
    public @Nullable BigDecimal getPrice() {
        return price;
    }

    /** Returns the limit that the price exceeds. */
    public BigDecimal getMaxTotal() {
        return maxTotal;
    }
}
