package io.github.camelportal.internal.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.CamelCase;
import io.github.camelportal.internal.json.RecordFields;

/**
 * A short text that differs where the content of two elements does: 64 bits, of the FNV-1a hash of each field, mixed as
 * SplitMix64 does and added up. So neither the order of the fields matters nor whether a value is written as text or as
 * number; amounts are the same with and without zeros at their end; and a field that is null or empty is as one that is missing.
 * For one thread at a time.
 */
public final class ContentHash {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Who sends ever new names of fields must not fill the memory. */
    private static final int NAMES = 1000;

    private final Set<String> amounts;
    private final Set<String> ignored;
    private final Map<String, Long> names = new HashMap<>();

    /**
     * For the elements of a feed.
     *
     * @param element what they are; says which fields are amounts
     * @param ignored fields that do not count, by their wire names or in camelCase
     */
    public ContentHash(Class<?> element, Set<String> ignored) {
        this.amounts = RecordFields.amounts(element);
        this.ignored = ignored;
    }

    public String of(JsonNode element) {
        return Long.toHexString(object(element, true));
    }

    private long object(JsonNode object, boolean top) {
        long sum = 0;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (!isNothing(value) && !(top && isIgnored(name))) {
                sum += mixed(value(hash(name), value, top && amounts.contains(name)));
            }
        }
        return sum;
    }

    /** PHP writes an empty map as an empty list. */
    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    private boolean isIgnored(String name) {
        return !ignored.isEmpty() && (ignored.contains(name) || ignored.contains(CamelCase.camelCase(name)));
    }

    private long hash(String name) {
        Long known = names.get(name);
        if (known != null) {
            return known;
        }
        long hash = text(FNV_BASIS, name, name.length());
        if (names.size() < NAMES) {
            names.put(name, hash);
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
        return text(step(hash, ':'), text, amount ? lengthWithoutZeros(text) : text.length());
    }

    /** How much of an amount counts: 12.50 is 12.5, and 12.00 is 12. */
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
