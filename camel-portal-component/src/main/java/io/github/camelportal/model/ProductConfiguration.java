package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What can or must be chosen for an order of a product.
 *
 * @param product period, domain and the like
 * @param forms options of the product
 * @param addons addons
 * @param subproducts products that come with it
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ProductConfiguration(
        List<FormField> product,
        List<FormField> forms,
        List<Addon> addons,
        List<Object> subproducts,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public ProductConfiguration {
        product = product == null ? List.of() : List.copyOf(product);
        forms = forms == null ? List.of() : List.copyOf(forms);
        addons = addons == null ? List.of() : List.copyOf(addons);
        subproducts = subproducts == null ? List.of() : List.copyOf(subproducts);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
