package io.github.camelportal.fuzz;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Unusual values that a route passes as parameters. */
final class OddInputs {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            ".",
            "..",
            "../../login",
            "..%2f",
            "%",
            "%00",
            "1?x=y",
            "1#a",
            "a/b",
            "a\\b",
            ";",
            "{number}",
            "${header.x}",
            "{{x}}",
            "#bean",
            "RAW(x",
            "a&baseUrl=http://evil.example.com",
            "1\r\nX-Injected: yes\r\n\r\n",
            "\u0000",
            "\u007f\u0085",
            "\ud800",
            "\udc00\ud800",
            "\uD83D\uDE00",
            "\u202E",
            "\u2028",
            "x".repeat(100_000),
            "9".repeat(900),
            "1e999999999",
            "NaN",
            "-0",
            "0x10",
            "\u0661",
            "true",
            "[",
            "{\"a\":",
            "[1,{\"b\":[]}]",
            "[".repeat(5000),
            "a,b,,c",
            "{\"a\":1e2147483648}",
            "[1e2147483648]");

    private static final List<String> FOREIGN = List.of(
            "X-Injected",
            "Host",
            "Authorization",
            "Content-Length",
            "Transfer-Encoding",
            "Connection",
            "Cookie",
            "CamelHttpUri",
            "CamelHttpPath",
            "CamelHttpQuery",
            "CamelHttpMethod",
            "CamelHttpHost",
            "CamelPortalBaseUrl",
            "CamelPortalFileName");

    private OddInputs() {}

    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(TEXTS)),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(1, Arbitraries.strings().withCharRange('\0', '\u007f').ofMaxLength(20)),
                Tuple.of(1, Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(9)));
    }

    /** Headers that a message has anyway, and that no request may have. */
    static Arbitrary<Map<String, Object>> foreignHeaders() {
        return Arbitraries.maps(
                        Arbitraries.oneOf(Arbitraries.of(FOREIGN), texts().filter(name -> !name.startsWith("Camel"))),
                        texts().asGeneric())
                .ofMaxSize(2);
    }

    static Arbitrary<Object> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, texts().asGeneric()),
                Tuple.of(1, texts().list().ofMaxSize(3).asGeneric()),
                Tuple.of(1, Arbitraries.maps(texts(), texts()).ofMaxSize(3).asGeneric()),
                Tuple.of(2, Arbitraries.integers().between(0, 19).map(OddInputs::object)));
    }

    /** Made anew for each try: some of them can be read once only. */
    private static Object object(int which) {
        return switch (which) {
            case 0 -> Integer.MIN_VALUE;
            case 1 -> Double.NaN;
            case 2 -> Float.NEGATIVE_INFINITY;
            case 3 -> new BigDecimal("1e999999999");
            case 4 -> new byte[] {0, -1, 13, 10};
            case 5 -> new ByteArrayInputStream("a\r\nb".getBytes(StandardCharsets.UTF_8));
            case 6 -> new Object();
            case 7 -> LocalDate.MAX;
            case 8 -> Optional.empty();
            case 9 -> new int[] {1};
            case 10 -> new Object[] {null, new Object[0]};
            case 11 -> containsItself();
            case 12 -> mapOfNothing();
            case 13 -> Arrays.asList(null, List.of(), Map.of(1, 2));
            case 14 -> new UUID(0, 0);
            case 15 -> Map.of(List.of(), new Object());
            case 16 -> Thread.currentThread();
            case 17 -> nested();
            case 18 -> true;
            default -> 'c';
        };
    }

    private static Map<Object, Object> containsItself() {
        Map<Object, Object> map = new HashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public int hashCode() {
                return 0;
            }

            @Override
            public boolean equals(Object other) {
                return this == other;
            }

            @Override
            public String toString() {
                return "a map that contains itself";
            }
        };
        map.put("self", map);
        return map;
    }

    private static Map<Object, Object> mapOfNothing() {
        Map<Object, Object> map = new HashMap<>();
        map.put(null, null);
        map.put("", 1);
        return map;
    }

    private static Object nested() {
        Object nested = "x";
        for (int i = 0; i < 3000; i++) {
            nested = Arrays.asList(nested);
        }
        return nested;
    }
}
