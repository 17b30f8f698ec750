package io.github.camelportal.dns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Zones at random, in which no records contradict each other. The same seed makes the same zones. */
final class RandomZone {

    private static final List<String> NAMES = List.of("@", "www", "mail", "shop", "a.b", "_acme-challenge");
    private static final Set<String> HOST_TYPES = Set.of("CNAME", "MX", "NS");

    private final Random random;
    private final String zone;

    RandomZone(long seed, String zone) {
        this.random = new Random(seed);
        this.zone = zone;
    }

    /** Returns the wanted records: some of a zone, unchanged or with other properties, and new ones. */
    List<Map<String, Object>> wanted(List<Map<String, Object>> actual, boolean hasTtl) {
        Map<String, Map<String, Object>> wanted = new LinkedHashMap<>();
        for (Map<String, Object> each : actual) {
            if (random.nextInt(3) > 0) {
                Map<String, Object> kept = new HashMap<>(each);
                if (random.nextInt(4) == 0) {
                    kept.put("content", content(kept.get("type").toString()));
                }
                if (random.nextInt(4) == 0) {
                    change(kept, hasTtl);
                }
                add(wanted, kept);
            }
        }
        int more = random.nextInt(5);
        for (int i = 0; i < more || wanted.isEmpty(); i++) {
            add(wanted, record(hasTtl));
        }
        return List.copyOf(wanted.values());
    }

    private void change(Map<String, Object> fields, boolean hasTtl) {
        if (fields.get("type").equals("MX")) {
            fields.put("priority", priority());
        } else if (hasTtl) {
            fields.put("ttl", ttl());
        }
    }

    Map<String, Object> record(boolean hasTtl) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        List<String> types = name.equals("@")
                ? List.of("A", "AAAA", "MX", "TXT", "CAA")
                : List.of("A", "AAAA", "CNAME", "MX", "TXT", "NS", "SRV", "CNAME");
        String type = types.get(random.nextInt(types.size()));
        Map<String, Object> fields = new HashMap<>(Map.of("name", name, "type", type, "content", content(type)));
        if (type.equals("MX")) {
            fields.put("priority", priority());
        }
        if (hasTtl && random.nextBoolean()) {
            fields.put("ttl", ttl());
        }
        return fields;
    }

    private int priority() {
        return 10 * (1 + random.nextInt(3));
    }

    private int ttl() {
        return 600 * (1 + random.nextInt(3));
    }

    private String content(String type) {
        int number = 1 + random.nextInt(4);
        return switch (type) {
            case "A" -> "192.0.2." + number;
            case "AAAA" -> "2001:db8::" + number;
            case "TXT" -> "text \"" + number + "\" of it";
            case "SRV" -> "5 443 host" + number + ".example.com";
            case "CAA" -> "0 issue ca" + number + ".example";
            default -> "host" + number + ".example.com";
        };
    }

    /** Adds a record unless the zone has it, or has others that contradict it. */
    private static void add(Map<String, Map<String, Object>> zone, Map<String, Object> fields) {
        if (!contradicts(zone.values(), fields)) {
            zone.putIfAbsent(fields.get("name") + " " + fields.get("type") + " " + fields.get("content"), fields);
        }
    }

    /** Whether a record cannot stand beside the others, because one of them is an alias. */
    static boolean contradicts(Collection<Map<String, Object>> records, Map<String, Object> fields) {
        boolean isAlias = fields.get("type").equals("CNAME");
        return records.stream()
                .filter(each -> each.get("name").equals(fields.get("name")))
                .anyMatch(each -> isAlias || each.get("type").equals("CNAME"));
    }

    /** Returns the same records in other spellings and in another order. */
    List<Map<String, Object>> spelled(List<Map<String, Object>> records) {
        List<Map<String, Object>> spelled = new ArrayList<>();
        for (Map<String, Object> each : records) {
            Map<String, Object> fields = new HashMap<>(each);
            String type = each.get("type").toString();
            fields.put("name", spelledName(each.get("name").toString()));
            fields.put("type", random.nextBoolean() ? type : type.toLowerCase(Locale.ROOT));
            if (HOST_TYPES.contains(type) && random.nextBoolean()) {
                fields.put("content", each.get("content").toString().toUpperCase(Locale.ROOT) + ".");
            }
            spelled.add(random.nextInt(spelled.size() + 1), fields);
        }
        return spelled;
    }

    private String spelledName(String name) {
        String full = name.equals("@") ? zone : name + "." + zone;
        return List.of(name, full, full + ".", name.toUpperCase(Locale.ROOT)).get(random.nextInt(4));
    }

    /** Returns a record with a relative name, and with the host that it leads to in lower case without a final dot. */
    static Map<String, Object> inOneSpelling(Map<String, Object> listed, String zone) {
        Map<String, Object> fields = new HashMap<>(listed);
        String name = listed.get("name").toString().toLowerCase(Locale.ROOT).replaceFirst("\\.?" + zone + "\\.?$", "");
        String content = listed.get("content").toString();
        fields.put("name", name.isEmpty() ? "@" : name);
        fields.put(
                "content",
                HOST_TYPES.contains(listed.get("type"))
                        ? content.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "")
                        : content);
        return fields;
    }

    /** Returns the records as lines, without properties that the wanted ones leave open. A record that is listed twice is no set. */
    static Set<String> texts(List<Map<String, Object>> records, String zone, boolean hasTtl) {
        Set<String> texts = new TreeSet<>();
        for (Map<String, Object> each : records) {
            Map<String, Object> fields = inOneSpelling(each, zone);
            String text = fields.get("name") + " " + fields.get("type") + " " + fields.get("content") + " "
                    + fields.get("priority") + (hasTtl && fields.get("ttl") != null ? " " + fields.get("ttl") : "");
            texts.add(texts.contains(text) ? text + " twice" : text);
        }
        return texts;
    }
}
