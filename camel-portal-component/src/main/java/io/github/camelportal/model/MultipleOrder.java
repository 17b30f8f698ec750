package io.github.camelportal.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * Several things to order at once with {@code orders/createMultiple}, or to get a price for with {@code orders/quote}.
 *
 * @param payMethod id of the payment method
 * @param items the things
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record MultipleOrder(String payMethod, List<OrderItem> items) implements PortalRequestBody {}
