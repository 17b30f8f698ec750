package io.github.camelportal.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.model.VirtualMachine;

/**
 * Deserializer of virtual machines, which no document describes. Each field is read in every form that an install may write. A
 * value of another form stays among the other fields, because one strange field must not make a machine unreadable.
 */
final class MachineDeserializer extends StdDeserializer<VirtualMachine> {

    private static final long serialVersionUID = 1L;

    /** A whole number with or without a unit, as in {@code 2048 MB}, {@code 2 cores} and {@code 2.00}. */
    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,3})?)\\s*([\\p{L}]*)");

    private static final List<String> UNITS = List.of("K", "M", "G", "T");
    private static final BigDecimal FACTOR = BigDecimal.valueOf(1024);
    private static final List<String> ADDRESS_FIELDS =
            List.of("ip", "address", "ip_address", "ipaddress", "ipv4", "ipv6");
    private static final List<String> ADDRESS_LISTS = List.of("ip", "ips", "ipv4", "ipv6");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F]*[.:][0-9a-fA-F.:]*(/\\d{1,3})?");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");

    MachineDeserializer() {
        super(VirtualMachine.class);
    }

    @Override
    public VirtualMachine deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = context.readTree(parser);
        JsonNode only = node.isArray() && node.size() == 1 ? node.get(0) : node;
        if (ElementShape.isNothing(only) || (only.isBoolean() && !only.booleanValue())) {
            return null;
        }
        if (!(only instanceof ObjectNode fields)) {
            return (VirtualMachine) context.reportInputMismatch(
                    VirtualMachine.class,
                    only.isArray()
                            ? "several elements stand where one belongs"
                            : "a plain value stands where an object belongs");
        }
        return machine(fields.deepCopy());
    }

    private static VirtualMachine machine(ObjectNode fields) {
        return new VirtualMachine(
                take(fields, MachineDeserializer::text, "id"),
                take(fields, MachineDeserializer::text, "label"),
                take(fields, MachineDeserializer::text, "hostname"),
                take(fields, MachineDeserializer::text, "status", "state"),
                take(fields, value -> number(value, null), "cpus", "cpu", "cores"),
                take(fields, value -> number(value, "M"), "memory"),
                take(fields, value -> number(value, "G"), "disk"),
                take(fields, MachineDeserializer::addresses, "ip", "ips", "ipv4"),
                take(fields, MachineDeserializer::addresses, "ipv6"),
                take(fields, MachineDeserializer::text, "template"),
                take(fields, MachineDeserializer::any, "bandwidth"),
                take(fields, MachineDeserializer::any, "usage"),
                fields.isEmpty() ? Map.of() : PortalJson.toMap(fields));
    }

    /** Removes the first field that has a readable value, and fields without one. Returns null if there is none. */
    private static <T> T take(ObjectNode fields, Function<JsonNode, T> reader, String... names) {
        for (String name : names) {
            JsonNode value = fields.path(name);
            T read = value.isMissingNode() || ElementShape.isNothing(value) ? null : reader.apply(value);
            if (read != null) {
                fields.remove(name);
                return read;
            }
            if (ElementShape.isNothing(value) || isNoList(name, value)) {
                fields.remove(name);
            }
        }
        return null;
    }

    /** Whether PHP's false stands where a list of addresses belongs. */
    private static boolean isNoList(String name, JsonNode value) {
        return ADDRESS_LISTS.contains(name) && value.isBoolean() && !value.booleanValue();
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? LenientScalarDeserializers.trimmed(value.asText()) : null;
    }

    private static Object any(JsonNode value) {
        return PortalJson.mapper().convertValue(value, Object.class);
    }

    /**
     * Reads a whole number.
     *
     * @param unit unit of the component, or null if a unit has no meaning
     */
    private static Integer number(JsonNode value, String unit) {
        Matcher quantity = QUANTITY.matcher(value.asText("").strip());
        if (!value.isValueNode() || !quantity.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(quantity.group(1));
        String written = quantity.group(2).toUpperCase(Locale.ROOT);
        if (unit != null && !written.isEmpty()) {
            int steps = UNITS.indexOf(written.substring(0, 1)) - UNITS.indexOf(unit);
            boolean isUnit = UNITS.contains(written.substring(0, 1)) && written.matches(".(I?B)?");
            if (!isUnit) {
                return null;
            }
            number = steps >= 0 ? number.multiply(FACTOR.pow(steps)) : divided(number, -steps);
        }
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** Returns null for a part that is no whole number. */
    private static BigDecimal divided(BigDecimal number, int steps) {
        BigDecimal[] parts = number.divideAndRemainder(FACTOR.pow(steps));
        return parts[1].signum() == 0 ? parts[0] : null;
    }

    private static List<String> addresses(JsonNode value) {
        List<String> addresses = new ArrayList<>();
        boolean isList = value.isArray()
                || (value.isObject()
                        && value.properties().stream().allMatch(field -> ElementShape.isId(field.getKey())));
        if (isList && value.valueStream().allMatch(JsonNode::isTextual)) {
            // The form of the record itself, whatever the texts. PHP writes a list with gaps as an object.
            value.valueStream()
                    .map(text -> LenientScalarDeserializers.trimmed(text.textValue()))
                    .filter(text -> !text.isEmpty())
                    .forEach(addresses::add);
        } else {
            collect(value, addresses);
        }
        return addresses.isEmpty() ? null : addresses;
    }

    /** Collects the addresses of a text, of a list or keyed list, and of objects with an address. */
    private static void collect(JsonNode value, List<String> addresses) {
        if (value.isTextual()) {
            SEPARATOR
                    .splitAsStream(value.textValue().strip())
                    .filter(text -> ADDRESS.matcher(text).matches())
                    .forEach(addresses::add);
            return;
        }
        String field = ADDRESS_FIELDS.stream()
                .filter(name -> value.path(name).isTextual())
                .findFirst()
                .orElse(null);
        if (field != null) {
            collect(value.path(field), addresses);
        } else {
            value.forEach(element -> collect(element, addresses));
        }
    }
}
