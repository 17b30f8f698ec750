package io.github.camelportal;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.camel.spi.ExtendedPropertyConfigurerGetter;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.util.TimeUtils;

import io.github.camelportal.model.LogText;
import io.github.camelportal.spi.PortalCredentials;

/**
 * Validates options as texts, before Camel converts them, because Camel reads {@code 5x} as 0. Placeholders and references are
 * left to Camel.
 */
final class OptionTextValidator {

    private static final Set<String> DURATIONS = Set.of(
            "delay",
            "initialdelay",
            "requestdeadline",
            "retrydelay",
            "maxretryafter",
            "connecttimeout",
            "responsetimeout",
            "awaittimeout",
            "awaitinterval",
            "referencedelay");
    private static final Set<String> SCHEDULED = Set.of("delay", "initialdelay");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern UNITS =
            Pattern.compile("(?=\\d)(\\d{1,9}d)?(\\d{1,9}h)?(\\d{1,9}m(in)?)?(\\d{1,9}s(ec)?)?(\\d{1,12}ms)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final int MAX_VALUE_LENGTH = 60;

    /** The nanoseconds of longer durations do not fit into a number. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    /** A number below this may be meant in seconds. */
    private static final long SECOND = 1000;

    private final ExtendedPropertyConfigurerGetter types;
    private final boolean milliseconds;

    private OptionTextValidator(ExtendedPropertyConfigurerGetter types, boolean milliseconds) {
        this.types = types;
        this.milliseconds = milliseconds;
    }

    /** Removes the options whose text is no value of their type, and returns the problems with them. */
    static List<String> removeInvalid(ExtendedPropertyConfigurerGetter types, Map<String, Object> options) {
        boolean milliseconds = options.entrySet().stream()
                .noneMatch(option -> option.getKey().equalsIgnoreCase("timeUnit")
                        && !String.valueOf(option.getValue()).equalsIgnoreCase("MILLISECONDS"));
        OptionTextValidator validator = new OptionTextValidator(types, milliseconds);
        List<String> problems = new ArrayList<>();
        Iterator<Map.Entry<String, Object>> entries = options.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Object> option = entries.next();
            String problem = validator.problem(option.getKey(), option.getValue());
            if (problem != null) {
                problems.add(problem);
                entries.remove();
            }
        }
        return problems;
    }

    /** Returns the problem with an option of the component, or null if there is none. */
    static String problem(ExtendedPropertyConfigurerGetter types, String name, Object value) {
        return new OptionTextValidator(types, true).problem(name, value);
    }

    /** Returns whether an option of an endpoint or of the component is a duration. */
    static boolean isDuration(String name) {
        return DURATIONS.contains(name.toLowerCase(Locale.ROOT));
    }

    private String problem(String name, Object value) {
        Class<?> type = types.getOptionType(name, true);
        if (type == null || !(value instanceof CharSequence)) {
            return null;
        }
        String text = value.toString();
        if (text.startsWith("#") || text.contains("{{")) {
            return null;
        }
        String problem = isDuration(name) ? ofDuration(name, text) : ofType(type, text.strip());
        if (type == StateRepository.class || type == PortalCredentials.class) {
            problem = "is no " + type.getSimpleName() + ". Write #" + text.strip() + " if that is the name of a bean";
        }
        return problem == null ? null : name + "=" + LogText.shorten(text, MAX_VALUE_LENGTH) + " " + problem;
    }

    private String ofDuration(String name, String text) {
        boolean inMilliseconds = milliseconds || !SCHEDULED.contains(name.toLowerCase(Locale.ROOT));
        if (inMilliseconds && isTooLong(text)) {
            return "is too long. The longest duration is " + LONGEST.toDays() + "d";
        }
        if (DIGITS.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number == 0 && name.equalsIgnoreCase("delay")) {
                return "would poll without a break. Write a duration such as 30s or 5m";
            }
            return inMilliseconds && number > 0 && number < SECOND
                    ? "has no unit, and would be less than a second. Write " + number + "s or " + number + "ms"
                    : null;
        }
        if (!inMilliseconds) {
            return "is no whole number, which timeUnit requires. Remove timeUnit to write a duration such as 5m";
        }
        return UNITS.matcher(text).matches() || isIso(text)
                ? null
                : "is no duration. Write one such as 500ms, 30s, 5m or 1h30m";
    }

    private static boolean isTooLong(String text) {
        if (DIGITS.matcher(text).matches()) {
            return Long.parseLong(text) > LONGEST.toMillis();
        }
        if (isIso(text)) {
            return Duration.parse(text).compareTo(LONGEST) > 0;
        }
        return UNITS.matcher(text).matches() && TimeUtils.toMilliSeconds(text) > LONGEST.toMillis();
    }

    private static boolean isIso(String text) {
        try {
            return text.startsWith("P") && !Duration.parse(text).isNegative();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String ofType(Class<?> type, String text) {
        if (type == boolean.class || type == Boolean.class) {
            return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false") ? null : "is neither true nor false";
        }
        if (type == long.class || type == Long.class) {
            return WHOLE.matcher(text).matches() ? null : "is no whole number";
        }
        if (type == int.class || type == Integer.class) {
            return WHOLE.matcher(text).matches() && Long.parseLong(text) == (int) Long.parseLong(text)
                    ? null
                    : "is no whole number, or one that is too large";
        }
        if (type == double.class || type == Double.class) {
            return isFinite(text) ? null : "is no number";
        }
        return type.isEnum() ? ofEnum(type, text) : null;
    }

    private static boolean isFinite(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Accepts what Camel accepts: any case, and a dash for an underscore. */
    private static String ofEnum(Class<?> type, String text) {
        String name = text.replace('-', '_');
        boolean exists = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .anyMatch(name::equalsIgnoreCase);
        return exists
                ? null
                : "is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.joining(", "));
    }
}
