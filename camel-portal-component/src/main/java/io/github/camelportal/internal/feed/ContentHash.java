package io.github.camelportal.internal.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.json.RecordFields;

/**
 * Hashes the content of an element, to detect changes. The hash is the sum over the fields of their FNV-1a hashes, each mixed as
 * SplitMix64 does. So three differences do not count: the order of the fields, whether a value is written as text or as number,
 * and whether a field is missing, null or empty. Amounts are equal with and without trailing zeros. For one thread at a time.
 *
 * <p>64 bits suffice: a change is missed only if one and the same element has the same hash before and after.
 */
public final class ContentHash {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Maximum number of cached names, because a portal that sends ever new names must not fill the memory. */
    private static final int MAX_CACHED_NAMES = 1000;

    private final Set<String> amounts;
    private final FieldFilter fields;
    private final Map<String, Long> nameHashes = new HashMap<>();

    /**
     * Hashes the elements of one feed.
     *
     * @param element type of the elements, which says which fields are amounts
     * @param fields  selects the fields that count
     */
    public ContentHash(Class<?> element, FieldFilter fields) {
        this.amounts = RecordFields.amounts(element);
        this.fields = fields;
    }

    /** Returns the hash of an element, in hexadecimal digits. */
    public String hash(JsonNode element) {
        return Long.toHexString(object(element, true));
    }

    private long object(JsonNode object, boolean top) {
        long sum = 0;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (!isAbsent(value) && (!top || fields.selects(name))) {
                sum += mixed(value(nameHash(name), value, top && amounts.contains(name)));
            }
        }
        return sum;
    }

    /** An empty object and an empty list are alike, because PHP writes an empty map as an empty list. */
    private static boolean isAbsent(JsonNode value) {
        return value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    private long nameHash(String name) {
        Long cached = nameHashes.get(name);
        if (cached != null) {
            return cached;
        }
        long hash = text(FNV_BASIS, name, name.length());
        if (nameHashes.size() < MAX_CACHED_NAMES) {
            nameHashes.put(name, hash);
        }
        return hash;
    }

    private long value(long hash, JsonNode value, boolean amount) {
        if (value.isArray()) {
            long list = step(hash, '[');
            for (JsonNode element : value) {
                list = step(mixed(value(list, element, false)), ',');
            }
            return list;
        }
        if (value.isObject()) {
            return step(hash, '{') + object(value, false);
        }
        String text = value.asText();
        // PHP writes the id 7 as 7.0 after a calculation.
        boolean number = amount || value.isFloatingPointNumber();
        return text(step(hash, ':'), text, number ? lengthWithoutZeros(text) : text.length());
    }

    /** Returns the length of an amount without its trailing zeros: 12.50 is 12.5, and 12.00 is 12. */
    private static int lengthWithoutZeros(String amount) {
        int length = amount.length();
        if (amount.indexOf('.') >= 0) {
            while (amount.charAt(length - 1) == '0') {
                length--;
            }
            length -= amount.charAt(length - 1) == '.' ? 1 : 0;
        }
        return length;
    }

    private static long text(long hash, String text, int length) {
        long result = hash;
        for (int i = 0; i < length; i++) {
            result = step(result, text.charAt(i));
        }
        return result;
    }

    private static long step(long hash, char character) {
        return (hash ^ character) * FNV_PRIME;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
