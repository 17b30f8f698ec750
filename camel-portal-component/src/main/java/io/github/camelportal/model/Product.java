package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A product that can be ordered. {@code catalog/products} and {@code catalog/product} return different fields.
 *
 * @param id id of the product
 * @param name name
 * @param type type; only in lists
 * @param description text; only in lists
 * @param categoryId id of the category; not in lists
 * @param categoryName name of the category; not in lists
 * @param stock whether the stock is limited; only in lists
 * @param qty number in stock; only in lists
 * @param paytype kind of payment, such as Regular or Free; only in lists
 * @param tags tags; only in lists
 * @param periods prices by period; only in lists
 * @param price price of the chosen period; not in lists
 * @param recurring default period; not in lists
 * @param recurringPrice price of each further period; not in lists
 * @param setup price of the setup; not in lists
 * @param prorataDate end of a shorter first period; not in lists
 * @param config choices for an order; not in lists
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Product(
        String id,
        String name,
        String type,
        String description,
        String categoryId,
        String categoryName,
        Boolean stock,
        Integer qty,
        String paytype,
        List<String> tags,
        List<Choice> periods,
        BigDecimal price,
        String recurring,
        BigDecimal recurringPrice,
        BigDecimal setup,
        @IsoDate LocalDate prorataDate,
        ProductConfiguration config,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Product {
        tags = tags == null ? List.of() : List.copyOf(tags);
        periods = periods == null ? List.of() : List.copyOf(periods);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
