package io.github.camelportal.quarkus.deployment;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.ConfigUtils;
import org.apache.camel.util.StringHelper;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The options of the component in the application's configuration. */
final class ComponentOptions {

    /** The prefix of the component's options. */
    static final String PREFIX = "camel.component.portal.";

    /** A placeholder of Camel's, with a default or without. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}:]+)(?::([^{}]*))?}}");

    /** Placeholders that Camel resolves with the environment or a vault, which may have a value in production only. */
    private static final Set<String> FUNCTIONS = Set.of(
            "env",
            "sys",
            "bean",
            "service",
            "service.name",
            "service.host",
            "service.port",
            "aws",
            "azure",
            "configmap",
            "cyberark",
            "gcp",
            "hashicorp",
            "ibm",
            "secret");

    private final Config config = ConfigProvider.getConfig();

    /**
     * Returns the value of an option, or empty if it has none, or one that only a production environment has.
     *
     * @param name the option as in {@code base-url}; {@code baseUrl} is found too
     */
    Optional<String> value(String name) {
        return spellings(name)
                .flatMap(key -> config.getOptionalValue(key, String.class).stream())
                .flatMap(value -> resolve(value).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Whether an option is in the configuration, whatever its value. */
    boolean has(String name) {
        return spellings(name).anyMatch(ConfigUtils::isPropertyPresent);
    }

    private Optional<String> resolve(String value) {
        Matcher placeholder = PLACEHOLDER.matcher(value);
        StringBuilder resolved = new StringBuilder();
        while (placeholder.find()) {
            Optional<String> found = resolvePlaceholder(placeholder.group(1), placeholder.group(2));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            placeholder.appendReplacement(resolved, Matcher.quoteReplacement(found.get()));
        }
        return Optional.of(placeholder.appendTail(resolved).toString());
    }

    private Optional<String> resolvePlaceholder(String name, String otherwise) {
        return FUNCTIONS.contains(name)
                ? Optional.empty()
                : config.getOptionalValue(name, String.class).or(() -> Optional.ofNullable(otherwise));
    }

    private static Stream<String> spellings(String name) {
        return Stream.of(name, StringHelper.dashToCamelCase(name)).map(PREFIX::concat);
    }
}
