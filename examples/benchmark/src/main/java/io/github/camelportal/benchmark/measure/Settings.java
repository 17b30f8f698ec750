package io.github.camelportal.benchmark.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The sizes of a run. */
public final class Settings {

    private final Map<Size, Integer> values = new EnumMap<>(Size.class);

    private Settings(Properties properties) {
        for (Size size : Size.values()) {
            values.put(size, value(size, properties));
        }
    }

    /**
     * The sizes that the properties give, else the usual ones.
     *
     * @throws IllegalArgumentException if one is no number above 0
     */
    public static Settings of(Properties properties) {
        return new Settings(properties);
    }

    private static int value(Size size, Properties properties) {
        String value = properties.getProperty(size.property(), String.valueOf(size.usual()));
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    size.property() + " must be a whole number above 0, and is '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    /** A size. */
    public int get(Size size) {
        return values.get(size);
    }

    /** The options with which another JVM has the same settings. */
    public List<String> jvmOptions() {
        return values.entrySet().stream()
                .map(entry -> "-D" + entry.getKey().property() + "=" + entry.getValue())
                .toList();
    }

    /** Whether all is as usual, but for more rounds perhaps, so that the results can be compared with others. */
    public boolean isUsual() {
        return Stream.of(Size.values())
                .allMatch(size -> get(size) == size.usual() || (size == Size.ROUNDS && get(size) > size.usual()));
    }
}
