package io.github.camelportal.fuzz;

import java.util.List;

/** Unusual JSON values of portals, proxies and attackers, valid or not. */
final class OddValues {

    private static final List<String> ALL = List.of(
            "null",
            "true",
            "false",
            "\"\"",
            "0",
            "-0",
            "-1",
            "1e999999999",
            "-1e-999999999",
            "1E+2147483648",
            "123456789012345678901234567890",
            "0." + "1".repeat(900),
            "9".repeat(1100),
            "NaN",
            "Infinity",
            "\"NaN\"",
            "\"1e999999999\"",
            "\"" + "7".repeat(5000) + "\"",
            "\"0x1F\"",
            "\"1,5\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\uD83D\uDE00\"",
            "\"\u202E\u0661\u0662\"",
            "\"  \"",
            "\"a\\nb\\r\\nSet-Cookie: c\"",
            "\"2024-02-30\"",
            "\"0000-00-00\"",
            "\"0000-00-00 00:00:00\"",
            "\"99999999999-01-01\"",
            "\"-999999999-01-01 25:61:61\"",
            "\"+292278994-08-17T07:12:55.807Z\"",
            "99999999999999",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "[null]",
            "{\"0\":{}}",
            "{\"\":\"\"}",
            "{\"1\":{\"id\":1},\"2\":null}",
            "\"" + "x".repeat(10_000) + "\"",
            nested("[", "]", 900),
            nested("[", "]", 5000),
            nested("{\"a\":", "}", 5000, "1"),
            nested("{\"data\":", "}", 40, "{}"),
            "{\"error\":[\"token_expired\"]}",
            "[\"unauthorized\"]",
            "{\"code\":\"too many requests\"}",
            "{\"current\":1,\"pages\":3}",
            "{\"current\":\"x\",\"total\":-1}",
            "<html>",
            "\uFEFF",
            "'single'",
            "/* c */ 1",
            "}",
            "]",
            ",",
            "{\"a\":1,\"a\":2}",
            "\"\t\"",
            "\"\u0007\"",
            "\"unclosed");

    private OddValues() {}

    private static String nested(String open, String close, int depth) {
        return nested(open, close, depth, "");
    }

    private static String nested(String open, String close, int depth, String core) {
        return open.repeat(depth) + core + close.repeat(depth);
    }

    static int count() {
        return ALL.size();
    }

    static String get(int index) {
        return ALL.get(Math.floorMod(index, ALL.size()));
    }
}
