package io.github.camelportal.internal.reference;

import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.request.RequestFactory;

/**
 * Evaluates the reference of an exchange: its header, else the value in the URI of a {@code toD}, else the option.
 *
 * @param expression expression of the option, or null
 */
record ReferenceText(@Nullable Expression expression) {

    /** @throws IllegalArgumentException if the exchange has none */
    String of(Exchange exchange, Operation operation) {
        String text = text(exchange);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("portal:" + operation.id()
                    + ": the reference is empty, so nothing was sent. Set the header " + ReferenceConstants.REFERENCE
                    + ", or an option reference that has a value for each message.");
        }
        return text;
    }

    private @Nullable String text(Exchange exchange) {
        Object value = exchange.getMessage().getHeader(ReferenceConstants.REFERENCE);
        if (value == null) {
            value = exchange.getProperty(RequestFactory.DYNAMIC_OPTIONS, Map.of(), Map.class)
                    .get(ReferenceConstants.OPTION);
        }
        if (value != null) {
            return exchange.getContext().getTypeConverter().convertTo(String.class, exchange, value);
        }
        return expression == null ? null : expression.evaluate(exchange, String.class);
    }
}
