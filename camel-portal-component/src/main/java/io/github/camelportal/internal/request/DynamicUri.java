package io.github.camelportal.internal.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.camel.util.StringHelper;

/**
 * The evaluated URI of a {@code toD}. It is read option by option along the template of the route, so that no value can add an
 * option, replace another one, or leave its operation, however it is encoded. Values stay as they were evaluated: nothing decodes
 * them.
 *
 * @param path   scheme and operation, without options
 * @param fixed  options that the template gives, as in the template
 * @param values options with an evaluated value, by name
 */
public record DynamicUri(String path, List<String> fixed, Map<String, EvaluatedText> values) {

    private static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?://)?[A-Za-z0-9_-]*/[A-Za-z0-9_-]*");

    /** An ampersand that decodes to one, after any number of decodings. */
    private static final Pattern ENCODED_AMPERSAND = Pattern.compile("%(?:25)*26");

    private static final Pattern ENCODED_EQUALS = Pattern.compile("(?i)%(?:25)*3D");

    /** Omits the values, because some are secrets. */
    @Override
    public String toString() {
        return "DynamicUri[" + path + " " + values.keySet() + "]";
    }

    /**
     * Reads the texts of a template's options.
     *
     * @param  path                     scheme and operation after the evaluation of their expressions
     * @param  options                  options of the template
     * @param  texts                    text of each option after the evaluation of its expressions
     * @throws IllegalArgumentException if a value adds an option, or leaves its operation
     */
    static DynamicUri of(String path, List<TemplateOption> options, List<String> texts) {
        if (!PATH.matcher(path).matches()) {
            requireNone(names(StringHelper.after(decoded(path.replaceAll("%(?:25)*3[Ff]", "?")), "?", "")));
            throw new IllegalArgumentException("A value in the URI of toD is no part of an operation. Write"
                    + " portal:group/operation, as in portal:tickets/create, and send other values in headers.");
        }
        List<String> fixed = new ArrayList<>();
        Map<String, EvaluatedText> evaluated = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            TemplateOption option = options.get(i);
            String text = texts.get(i);
            if (!option.isEvaluated() && text.equals(option.value())) {
                fixed.add(option.name() + "=" + text);
            } else {
                evaluated.put(option.name(), option.valueOf(TemplateOption.isRaw(text) ? text : requirePlain(text)));
            }
        }
        return new DynamicUri(path, fixed, evaluated);
    }

    /**
     * Reads a URI of which only the evaluated text is known. Each option of the template must be where the template has it, and
     * nowhere else.
     *
     * @throws IllegalArgumentException if the end of a value cannot be told
     */
    static DynamicUri split(List<TemplateOption> options, String uri) {
        String rest = StringHelper.after(uri, "?", "");
        if (options.isEmpty()) {
            requireNone(names(rest));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            TemplateOption option = options.get(i);
            if (!rest.startsWith(option.name() + "=")) {
                throw added(names(rest));
            }
            String text = rest.substring(option.name().length() + 1);
            if (i + 1 < options.size()) {
                String name = options.get(i + 1).name();
                int end = text.indexOf("&" + name + "=");
                if (end < 0 || text.indexOf("&" + name + "=", end + 1) >= 0) {
                    throw added(Set.of(name));
                }
                rest = text.substring(end + 1);
                text = text.substring(0, end);
            }
            if (!option.isEvaluated() && !text.equals(option.value())) {
                throw added(Set.of(option.name()));
            }
            texts.add(text);
        }
        return of(StringHelper.before(uri, "?", uri), options, texts);
    }

    private static String requirePlain(String text) {
        requireNone(names(StringHelper.after(text, "&", "")));
        return text;
    }

    private static void requireNone(Set<String> names) {
        if (!names.isEmpty()) {
            throw added(names);
        }
    }

    private static IllegalArgumentException added(Set<String> names) {
        return new IllegalArgumentException("A value in the URI of toD adds the option " + String.join(", ", names)
                + ". Send such a value in a header.");
    }

    private static Set<String> names(String query) {
        Set<String> names = new TreeSet<>();
        for (String pair : query.split("&")) {
            names.add(StringHelper.before(pair, "=", pair));
        }
        names.remove("");
        return names;
    }

    /** Returns the value of an option as a text that may be encoded, or null. */
    public String option(String name) {
        if (values.containsKey(name)) {
            return values.get(name).value();
        }
        return fixed.stream()
                .filter(option -> option.startsWith(name + "="))
                .map(option -> option.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }

    /** Returns the evaluated values of the parameters with these names. They are never part of a URI. */
    public Map<String, Object> parameters(Predicate<String> isParameter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach((name, text) -> {
            if (isParameter.test(name)) {
                parameters.put(name, text.value());
            }
        });
        return parameters;
    }

    /**
     * Returns the evaluated values of all other options, which configure the endpoint.
     *
     * @throws IllegalArgumentException if a value would be more than a text: further options, or a reference to a bean or a
     *                                  class that the template does not have
     */
    public Map<String, Object> endpointOptions(Predicate<String> isParameter) {
        Map<String, Object> options = new LinkedHashMap<>();
        values.forEach((name, text) -> {
            if (!isParameter.test(name)) {
                text.require(name);
                options.put(name, text.value());
            }
        });
        return options;
    }

    /** Decodes the separators of options only. */
    private static String decoded(String value) {
        return ENCODED_EQUALS
                .matcher(ENCODED_AMPERSAND.matcher(value).replaceAll("&"))
                .replaceAll("=");
    }

    /**
     * An evaluated value.
     *
     * @param value     value
     * @param reference start of the template's value up to its first expression, if it is a reference such as {@code #bean:}
     * @param raw       whether the value stood in {@code RAW()}
     */
    public record EvaluatedText(String value, String reference, boolean raw) {

        private static final Pattern REFERENCE = Pattern.compile("#(?:[a-zA-Z]+(?:\\([^)]*\\))?:)?");

        /** Omits the value, because it may be secret. */
        @Override
        public String toString() {
            return "EvaluatedText[" + reference + "]";
        }

        void require(String name) {
            requireNone(raw ? Set.of() : names(StringHelper.after(decoded(value), "&", "")));
            Matcher kind = REFERENCE.matcher(value);
            if ((kind.lookingAt() && !kind.group().equals(reference)) || value.contains("{{")) {
                throw new IllegalArgumentException("A value in the URI of toD makes the option " + name
                        + " a reference. Write the reference in the template, as in " + name
                        + "=#bean:${header.name}.");
            }
        }
    }
}
