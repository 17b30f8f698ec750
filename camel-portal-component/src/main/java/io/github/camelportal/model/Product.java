package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
        @Nullable String id,
        @Nullable String name,
        @Nullable String type,
        @Nullable String description,
        @Nullable String categoryId,
        @Nullable String categoryName,
        @Nullable Boolean stock,
        @Nullable Integer qty,
        @Nullable String paytype,
        List<String> tags,
        List<Choice> periods,
        @Nullable BigDecimal price,
        @Nullable String recurring,
        @Nullable BigDecimal recurringPrice,
        @Nullable BigDecimal setup,
        @IsoDate @Nullable LocalDate prorataDate,
        @Nullable ProductConfiguration config,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Product {
        tags = PortalList.copyOf(tags);
        periods = PortalList.copyOf(periods);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
