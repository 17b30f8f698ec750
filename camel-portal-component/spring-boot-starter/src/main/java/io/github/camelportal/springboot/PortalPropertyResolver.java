package io.github.camelportal.springboot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** Resolves the placeholders of Camel in the values of properties. No failure contains a value, because any may be a secret. */
final class PortalPropertyResolver {

    private final String prefix;
    private final CamelContext context;

    /**
     * Creates a resolver.
     *
     * @param prefix prefix of the properties, which failures name
     */
    PortalPropertyResolver(String prefix, CamelContext context) {
        this.prefix = prefix;
        this.context = context;
    }

    /**
     * Returns values as the component validates them.
     *
     * @param  options                          values by the name of the option
     * @throws InvalidPortalPropertiesException if values have placeholders that cannot be resolved, or are no references where
     *                                          references are required. The message lists all of them
     */
    Map<String, Object> resolve(Map<String, Object> options) {
        List<String> problems = new ArrayList<>();
        Map<String, Object> resolved = new LinkedHashMap<>();
        options.forEach((option, value) -> resolved.put(option, resolve(option, value, problems)));
        if (!problems.isEmpty()) {
            throw new InvalidPortalPropertiesException(problems);
        }
        return resolved;
    }

    private Object resolve(String option, Object value, List<String> problems) {
        if (value instanceof Duration duration) {
            return duration.toString();
        }
        if (!(value instanceof String text)) {
            return value;
        }
        String property = prefix + DataObjectPropertyName.toDashedForm(option);
        String resolved = text;
        // A text is taken as it is, because a password may begin with #.
        if (text.contains("{{")) {
            try {
                resolved = context.resolvePropertyPlaceholders(text);
            } catch (RuntimeException e) {
                // The exception contains the value, so it is no cause.
                problems.add(property
                        + " contains {{, and what follows is no placeholder of Camel that can be resolved."
                        + " Define the property that the placeholder names. If {{ belongs to the value, set it in a bean of"
                        + " type PortalConfiguration" + (isCredential(option) ? " or PortalCredentials." : "."));
                return text;
            }
        }
        if (PortalComponentConfiguration.REFERENCES.contains(option) && !resolved.startsWith("#")) {
            problems.add(property + " is no reference to a bean. Write #name, with the name of the bean.");
        }
        return resolved;
    }

    private static boolean isCredential(String option) {
        return option.equals("username") || option.equals("password") || option.equals("totpSecret");
    }
}
