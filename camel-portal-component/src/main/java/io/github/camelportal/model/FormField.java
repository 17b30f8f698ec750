package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form of an order.
 *
 * @param id id of the field
 * @param type type, such as select, input or checkbox
 * @param title title
 * @param description text
 * @param name name of the field in an order
 * @param firstItemId id of the first choice
 * @param required whether it must be filled in
 * @param multiple whether several choices can be made
 * @param config settings of the field
 * @param value value that is set; a text, a number or a list
 * @param textvalue text that is set
 * @param checked whether it is checked
 * @param price price
 * @param recurringPrice price of each further period
 * @param setup price of the setup
 * @param prorataDate end of a shorter first period
 * @param items choices
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record FormField(
        @Nullable String id,
        @Nullable String type,
        @Nullable String title,
        @Nullable String description,
        @Nullable String name,
        @JsonProperty("firstItemId") @Nullable String firstItemId,
        @Nullable Boolean required,
        @Nullable Boolean multiple,
        @Nullable Map<String, Object> config,
        @Nullable Object value,
        @Nullable Object textvalue,
        @Nullable Boolean checked,
        @Nullable BigDecimal price,
        @Nullable BigDecimal recurringPrice,
        @Nullable BigDecimal setup,
        @IsoDate @Nullable LocalDate prorataDate,
        List<Choice> items,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public FormField {
        config = SecretFields.redacted(config);
        items = PortalList.copyOf(items);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Masks a choice whose type, title or name denotes a secret, such as a root password. */
    @Override
    public String toString() {
        boolean secret = SecretFields.isSecret(type + " " + title + " " + name);
        return "FormField[id=" + id + ", type=" + type + ", title=" + title + ", name=" + name + ", value="
                + (secret ? SecretFields.MASK : SecretFields.redactedText(value)) + ", price=" + price + ", items="
                + items.size() + "]";
    }
}
