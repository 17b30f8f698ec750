package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

/**
 * Choices for the order of a product.
 *
 * @param product period, domain and similar choices
 * @param forms options of the product
 * @param addons addons
 * @param subproducts products that come with it
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record ProductConfiguration(
        List<FormField> product,
        List<FormField> forms,
        List<Addon> addons,
        List<Object> subproducts,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public ProductConfiguration {
        product = PortalList.copyOf(product);
        forms = PortalList.copyOf(forms);
        addons = PortalList.copyOf(addons);
        subproducts = SecretFields.redactedList(subproducts);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
