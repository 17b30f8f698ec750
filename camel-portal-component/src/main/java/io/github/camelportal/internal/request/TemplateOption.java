package io.github.camelportal.internal.request;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.camel.util.StringHelper;

import io.github.camelportal.internal.client.message.PercentEncoding;

/**
 * An option in the template of a {@code toD}.
 *
 * @param name   name
 * @param value  value, in which each expression is one {@link #EXPRESSION}
 * @param source value with its expressions
 */
record TemplateOption(String name, String value, String source) {

    /** Stands for an expression. No text has this character. */
    private static final char EXPRESSION = '\uFFFF';

    private static final String RAW = "RAW";

    /** Returns the options of a template, in its order. An expression may contain any character. */
    static List<TemplateOption> parse(String template) {
        List<TemplateOption> options = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        String text = withoutExpressions(template, expressions);
        Iterator<String> remaining = expressions.iterator();
        sourceOf(StringHelper.before(text, "?", text), remaining);
        String query = StringHelper.after(text, "?", "");
        while (!query.isEmpty()) {
            int equals = query.indexOf('=');
            int ampersand = query.indexOf('&');
            if (equals < 0 || (ampersand >= 0 && ampersand < equals)) {
                throw new IllegalArgumentException(
                        "The URI of toD has an option without a value: " + StringHelper.before(query, "&", query));
            }
            String name = query.substring(0, equals);
            if (name.indexOf(EXPRESSION) >= 0) {
                throw new IllegalArgumentException(
                        "The URI of toD has an expression in the name of an option. Write the name in the URI.");
            }
            String value = valueAt(query.substring(equals + 1));
            options.add(new TemplateOption(name, value, sourceOf(value, remaining)));
            query = query.substring(Math.min(query.length(), equals + value.length() + 2));
        }
        return options;
    }

    /** Returns the path of a template with its expressions. */
    static String path(String template) {
        List<String> expressions = new ArrayList<>();
        String text = withoutExpressions(template, expressions);
        return sourceOf(StringHelper.before(text, "?", text), expressions.iterator());
    }

    private static String valueAt(String text) {
        String end = startsRaw(text) ? rawEnd(text) : "";
        int next = text.indexOf(end + "&");
        return next < 0 ? text : text.substring(0, next + end.length());
    }

    /** Puts the next expressions back into a text. */
    private static String sourceOf(String text, Iterator<String> expressions) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            source.append(character == EXPRESSION ? expressions.next() : character);
        }
        return source.toString();
    }

    /** Replaces each expression by {@link #EXPRESSION}, and adds it to a list. */
    private static String withoutExpressions(String template, List<String> expressions) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < template.length(); i++) {
            char character = template.charAt(i);
            int start = depth > 0 ? 0 : expressionStart(template, i);
            if (start > 0) {
                text.append(EXPRESSION);
                from = i;
                i += start - 1;
                depth = 1;
            } else if (depth > 0) {
                depth += character == '{' ? 1 : character == '}' ? -1 : 0;
                if (depth == 0) {
                    expressions.add(template.substring(from, i + 1));
                }
            } else if (character != EXPRESSION) {
                text.append(character);
            }
        }
        if (depth > 0) {
            expressions.add(template.substring(from));
        }
        return text.toString();
    }

    private static int expressionStart(String template, int at) {
        if (template.startsWith("${", at)) {
            return 2;
        }
        return template.startsWith("$simple{", at) ? "$simple{".length() : 0;
    }

    static boolean startsRaw(String text) {
        return text.startsWith(RAW + "(") || text.startsWith(RAW + "{");
    }

    /** Returns the end of a text that starts as RAW does. */
    static String rawEnd(String text) {
        return text.charAt(RAW.length()) == '(' ? ")" : "}";
    }

    static boolean isRaw(String text) {
        return startsRaw(text) && text.length() > RAW.length() + 1 && text.endsWith(rawEnd(text));
    }

    private static String withoutRaw(String text) {
        return isRaw(text) ? text.substring(RAW.length() + 1, text.length() - 1) : text;
    }

    boolean isEvaluated() {
        return value.indexOf(EXPRESSION) >= 0;
    }

    /** Returns the value of an evaluated text: without RAW, and with the parts of the template decoded. */
    DynamicUri.EvaluatedText valueOf(String text) {
        boolean raw = isRaw(text);
        String plain = withoutRaw(text);
        String reference = value.startsWith("#") ? StringHelper.before(value, String.valueOf(EXPRESSION), value) : "";
        return new DynamicUri.EvaluatedText(raw || !isEvaluated() ? plain : decoded(plain), reference, raw);
    }

    /** Decodes the literal parts of the template as in any URI. Evaluated parts stay unchanged. */
    private String decoded(String text) {
        String[] parts = value.split(String.valueOf(EXPRESSION), -1);
        StringBuilder decoded = new StringBuilder();
        int from = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            int at = isLast ? text.length() - parts[i].length() : text.indexOf(parts[i], from);
            if (at < from || (i == 0 && at > 0) || !text.startsWith(parts[i], at)) {
                return text;
            }
            decoded.append(text, from, at).append(PercentEncoding.decode(parts[i]));
            from = at + parts[i].length();
        }
        return decoded.toString();
    }
}
