package io.github.camelportal.springboot;

import java.beans.PropertyDescriptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import io.github.camelportal.api.NameSuggestions;

/** Refuses properties below {@code camel.component.portal} that Spring Boot would ignore silently. */
final class PortalPropertiesValidator {

    private static final Logger LOG = LoggerFactory.getLogger(PortalPropertiesValidator.class);

    private static final String PREFIX = "camel.component.portal";
    private static final ConfigurationPropertyName PREFIX_NAME = ConfigurationPropertyName.of(PREFIX);

    /** Prefix of the beans of Camel Main. */
    private static final ConfigurationPropertyName BEANS_NAME = ConfigurationPropertyName.of("camel.beans");

    private static final String PACKAGE = "io.github.camelportal.";

    /** Numbers that are read as milliseconds, and may be meant as seconds. */
    private static final Pattern BELOW_A_SECOND = Pattern.compile("\\+?0*[1-9]\\d{0,2}");

    private static final Set<String> NAMES = Stream.concat(
                    Stream.of("customizer.enabled"),
                    Stream.of(PortalComponentConfiguration.class, PortalFeedStateProperties.class)
                            .flatMap(type -> Arrays.stream(BeanUtils.getPropertyDescriptors(type)))
                            .filter(property -> property.getWriteMethod() != null)
                            .map(property -> DataObjectPropertyName.toDashedForm(property.getName())))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Set<ConfigurationPropertyName> PROPERTIES =
            NAMES.stream().map(PREFIX_NAME::append).collect(Collectors.toSet());

    /** Properties by the name of their environment variable with an underscore for each dash, which reads as a dot. */
    private static final Map<ConfigurationPropertyName, ConfigurationPropertyName> VARIABLES = NAMES.stream()
            .collect(Collectors.toMap(name -> PREFIX_NAME.append(name.replace('-', '.')), PREFIX_NAME::append));

    private final Environment environment;
    private final Set<String> problems = new TreeSet<>();

    /** Creates a validator of the properties of an environment. */
    PortalPropertiesValidator(Environment environment) {
        this.environment = environment;
    }

    /** Returns the problems as sentences, without values except durations. */
    List<String> problems() {
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource iterable) {
                iterable.stream()
                        .filter(name -> PREFIX_NAME.isAncestorOf(name) && !isRead(source, name))
                        .forEach(name -> addUnknown(source, name));
                iterable.stream()
                        .filter(name -> BEANS_NAME.isParentOf(name) && isBeanOfPortal(source, name))
                        .forEach(name -> LOG.warn(
                                "Ignoring the property {}, because Spring Boot does not read the beans of Camel Main."
                                        + " Define a @Bean",
                                name));
            }
        }
        Arrays.stream(BeanUtils.getPropertyDescriptors(PortalComponentConfiguration.class))
                .filter(property -> property.getPropertyType() == Duration.class)
                .forEach(this::addWithoutUnit);
        return new ArrayList<>(problems);
    }

    /**
     * Returns whether Spring Boot reads a property of this name. A dot in place of a dash names another property, except in
     * environment variables.
     */
    private static boolean isRead(ConfigurationPropertySource source, ConfigurationPropertyName name) {
        if (PROPERTIES.contains(name)) {
            return true;
        }
        ConfigurationPropertyName property = VARIABLES.get(name);
        return property != null && isEnvironment(source) && source.getConfigurationProperty(property) != null;
    }

    private static boolean isEnvironment(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource;
    }

    private static boolean isBeanOfPortal(ConfigurationPropertySource source, ConfigurationPropertyName name) {
        return String.valueOf(source.getConfigurationProperty(name).getValue()).contains(PACKAGE);
    }

    private void addUnknown(ConfigurationPropertySource source, ConfigurationPropertyName name) {
        String written = name.subName(PREFIX_NAME.getNumberOfElements()).toString();
        String suggestion = NameSuggestions.sentence(written, NAMES);
        if (isEnvironment(source)) {
            // Some platforms set variables for other reasons, so one of them does not prevent the start.
            LOG.warn("Ignoring an environment variable, because the component has no property {}.{}", name, suggestion);
        } else {
            String origin = String.valueOf(source.getConfigurationProperty(name).getOrigin());
            problems.add("The component has no property " + name + " (" + origin + ")." + suggestion);
        }
    }

    private void addWithoutUnit(PropertyDescriptor property) {
        String name = PREFIX + "." + DataObjectPropertyName.toDashedForm(property.getName());
        String value = Binder.get(environment).bind(name, String.class).orElse("");
        if (BELOW_A_SECOND.matcher(value).matches()) {
            problems.add(name + "=" + value + " has no unit, and would be less than a second. Write " + value + "s or "
                    + value + "ms.");
        }
    }
}
