package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A way to pay.
 *
 * @param id id of the payment method
 * @param name name
 * @param fixedFee fee per payment
 * @param percentFee fee in percent of the amount
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record PaymentMethod(
        String id,
        String name,
        BigDecimal fixedFee,
        BigDecimal percentFee,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public PaymentMethod {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
