package io.github.camelportal.quarkus.deployment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.ConfigUtils;
import org.apache.camel.util.StringHelper;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the application's configuration says of the component. */
final class ComponentOptions {

    /** What the names of the component's options begin with. */
    static final String PREFIX = "camel.component.portal.";

    /** A placeholder of Camel's, with a default or without. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}:]+)(?::([^{}]*))?}}");

    private final Config config = ConfigProvider.getConfig();

    /**
     * The value of an option; empty where it has none, or one that only a production environment knows.
     *
     * @param name the option as in {@code base-url}; {@code baseUrl} is found too
     */
    Optional<String> value(String name) {
        return spellings(name)
                .flatMap(key -> config.getOptionalValue(key, String.class).stream())
                .map(this::resolve)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Whether an option is in the configuration, whatever its value. */
    boolean has(String name) {
        return spellings(name).anyMatch(ConfigUtils::isPropertyPresent);
    }

    private String resolve(String value) {
        return PLACEHOLDER
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(config.getOptionalValue(found.group(1), String.class)
                        .orElse(found.group(2) == null ? "" : found.group(2))));
    }

    private static Stream<String> spellings(String name) {
        return Stream.of(name, StringHelper.dashToCamelCase(name)).map(PREFIX::concat);
    }
}
