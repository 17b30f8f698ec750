package io.github.camelportal;

import java.time.Duration;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ExtendedPropertyConfigurerGetter;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.support.PluginHelper;

/**
 * Validates the options of a {@link PortalConfiguration} as texts, before Camel converts them. Camel finds it by the name of that
 * class and uses it for properties such as {@code camel.component.portal.configuration.request-deadline}. The endpoints report the
 * problems when they start, together with their own.
 */
public final class ConfigurationOptionValidator implements PropertyConfigurer {

    // An endpoint has all options of a configuration.
    private final ExtendedPropertyConfigurerGetter types = new PortalEndpointConfigurer();

    /** Creates a validator for Camel. */
    public ConfigurationOptionValidator() {}

    /** Sets durations, and notes invalid texts. Returns false for all other options, which Camel then sets itself. */
    @Override
    public boolean configure(CamelContext context, Object target, String name, Object value, boolean ignoreCase) {
        if (!(target instanceof PortalConfiguration configuration)) {
            return false;
        }
        String problem = OptionTextValidator.problem(types, name, value);
        if (problem != null) {
            configuration.addTextProblem("configuration: " + problem);
            return true;
        }
        if (!OptionTextValidator.isDuration(name) || !(value instanceof CharSequence)) {
            return false;
        }
        Duration duration = context.getTypeConverter().convertTo(Duration.class, value);
        return duration != null && set(context, configuration, name, duration.toMillis(), ignoreCase);
    }

    private static boolean set(
            CamelContext context, PortalConfiguration configuration, String name, long value, boolean ignoreCase) {
        try {
            return PluginHelper.getBeanIntrospection(context)
                    .setProperty(
                            context,
                            context.getTypeConverter(),
                            configuration,
                            name,
                            value,
                            null,
                            true,
                            true,
                            ignoreCase);
        } catch (Exception e) {
            throw new IllegalArgumentException("The option " + name + " cannot be set", e);
        }
    }
}
