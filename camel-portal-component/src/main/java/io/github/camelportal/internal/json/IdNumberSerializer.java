package io.github.camelportal.internal.json;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/** Writes the double {@code 736633.0} of a field such as {@code product_id} as the id {@code 736633}, however deep it is. */
final class IdNumberSerializer extends StdSerializer<Double> {

    private static final long serialVersionUID = 1L;

    /** Whole numbers above it are not exact. */
    private static final double LARGEST = 1L << 53;

    IdNumberSerializer() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        String field = generator.getOutputContext().getCurrentName();
        boolean isId = field != null && (field.equals("id") || field.endsWith("_id") || field.endsWith("Id"));
        if (isId && Math.abs(value) <= LARGEST && Math.rint(value) == value) {
            generator.writeNumber(BigDecimal.valueOf(value).toBigInteger());
        } else {
            generator.writeNumber(value);
        }
    }
}
