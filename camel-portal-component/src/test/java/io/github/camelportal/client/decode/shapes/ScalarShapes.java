package io.github.camelportal.client.decode.shapes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Ids, money, counts, flags, dates and texts in all their forms. */
final class ScalarShapes {

    private static final Set<Class<?>> MONEY = Set.of(BigDecimal.class);
    private static final Set<Class<?>> COUNTS = Set.of(Integer.class);
    private static final Set<Class<?>> TEXTS = Set.of(String.class);
    private static final Set<Class<?>> FLAGS = Set.of(Boolean.class);
    private static final Set<Class<?>> DATES = Set.of(LocalDate.class, LocalDateTime.class);
    private static final String STRANGE_TEXT =
            "Grüße,\r\n\t<p class=\"x\">5 &lt; 6 &amp;</p>\r\n東京 🚀 \u200Fعربى \\ / \u2028 'x'\r\n ";

    private ScalarShapes() {}

    static List<ResponseShape> all() {
        return List.of(
                same("ids as numbers", TEXTS, value -> isId(value) ? LongNode.valueOf(value.asLong()) : value),
                same("ids as texts", TEXTS, value -> TextNode.valueOf(value.asText())),
                same("money as numbers", MONEY, value -> new DecimalNode(new BigDecimal(value.asText()))),
                same("money as texts", MONEY, value -> TextNode.valueOf(value.asText())),
                changed("money as texts with three decimals", MONEY, value -> TextNode.valueOf(thousandths(value))),
                changed(
                        "money as numbers with three decimals",
                        MONEY,
                        value -> new DecimalNode(new BigDecimal(thousandths(value)))),
                same("counts as texts", COUNTS, value -> TextNode.valueOf(value.asText())),
                same("counts as numbers", COUNTS, value -> IntNode.valueOf(value.asInt())),
                same("counts with decimals", COUNTS, value -> TextNode.valueOf(value.asText() + ".00")),
                flags("flags as true and false", BooleanNode.TRUE, BooleanNode.FALSE),
                flags("flags as numbers", IntNode.valueOf(1), IntNode.valueOf(0)),
                flags("flags as digits", TextNode.valueOf("1"), TextNode.valueOf("0")),
                flags("flags as digit and empty text", TextNode.valueOf("1"), TextNode.valueOf("")),
                none("zero days", DATES, TextNode.valueOf("0000-00-00")),
                none("zero times", DATES, TextNode.valueOf("0000-00-00 00:00:00")),
                none("empty dates", DATES, TextNode.valueOf("")),
                none("null dates", DATES, NullNode.instance),
                none("empty money", MONEY, TextNode.valueOf("")),
                none("empty counts", COUNTS, TextNode.valueOf("")),
                none("[] for texts", TEXTS, JsonNodeFactory.instance.arrayNode()),
                ResponseShape.same("blanks around lines", new Scalars(null, ScalarShapes::padded)),
                changed(
                        "texts of several lines, with markup and any letters",
                        TEXTS,
                        value -> isId(value) ? value : TextNode.valueOf(STRANGE_TEXT)));
    }

    private static ResponseShape same(String name, Set<Class<?>> types, UnaryOperator<JsonNode> change) {
        return ResponseShape.same(name, new Scalars(types, change));
    }

    private static ResponseShape changed(String name, Set<Class<?>> types, UnaryOperator<JsonNode> change) {
        return ResponseShape.of(name, new Scalars(types, change), new Scalars(types, change));
    }

    private static ResponseShape flags(String name, JsonNode yes, JsonNode no) {
        return same(name, FLAGS, value -> Set.of("1", "true").contains(value.asText()) ? yes : no);
    }

    private static ResponseShape none(String name, Set<Class<?>> types, JsonNode none) {
        return ResponseShape.of(name, new Scalars(types, value -> none), new Scalars(types, value -> null));
    }

    private static JsonNode padded(JsonNode value) {
        boolean line =
                value.isTextual() && !value.asText().isEmpty() && value.asText().indexOf('\n') < 0;
        return line ? TextNode.valueOf(" \t" + value.asText() + "  ") : value;
    }

    private static String thousandths(JsonNode value) {
        return new BigDecimal(value.asText()).setScale(2, java.math.RoundingMode.UNNECESSARY) + "0";
    }

    private static boolean isId(JsonNode value) {
        return value.asText().matches("[1-9]\\d{0,15}");
    }

    /** Changes the values of some types, or of all, where they stand in a record; those of lists cannot be missing. */
    private record Scalars(Set<Class<?>> types, UnaryOperator<JsonNode> operator) implements ShapeWalk.ShapeChange {

        @Override
        public JsonNode scalar(String name, JsonNode value, Class<?> type) {
            boolean meant = types == null || types.contains(type);
            JsonNode changed = meant ? operator.apply(value) : value;
            boolean taken = changed == null || changed instanceof ArrayNode;
            return name.isEmpty() && taken ? value : changed;
        }
    }
}
