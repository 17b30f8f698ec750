package io.github.camelportal.springboot;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.ObjectHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.spi.PortalCredentials;

/**
 * Applies the properties and beans of the application to the component {@code portal}. Components with other names are beans
 * with accounts of their own, whose credentials must not be replaced.
 */
final class PortalComponentCustomizer implements ComponentCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(PortalComponentCustomizer.class);

    private static final String NAME = "portal";
    private static final String PREFIX = "camel.component.portal.";

    private final Environment environment;
    private final PortalComponentConfiguration properties;
    private final ObjectProvider<PortalConfiguration> configurations;
    private final ObjectProvider<PortalCredentials> credentials;

    PortalComponentCustomizer(
            Environment environment,
            PortalComponentConfiguration properties,
            ObjectProvider<PortalConfiguration> configurations,
            ObjectProvider<PortalCredentials> credentials) {
        this.environment = environment;
        this.properties = properties;
        this.configurations = configurations;
        this.credentials = credentials;
    }

    @Override
    public boolean isEnabled(String name, Component target) {
        return NAME.equals(name)
                && target instanceof PortalComponent
                && HierarchicalPropertiesEvaluator.evaluate(
                        environment, "camel.component.customizer", PREFIX + "customizer");
    }

    @Override
    public void configure(String name, Component target) {
        // Initialized components have a configurer.
        ServiceHelper.initService(target);
        PortalComponent component = (PortalComponent) target;
        Map<String, Object> resolved =
                new PortalPropertyResolver(PREFIX, target.getCamelContext()).resolve(properties.options());
        Object reference = resolved.remove("configuration");
        if (reference != null) {
            set(component, "configuration", reference);
        } else if (!namesAccount()) {
            // Several beans are the accounts of endpoints, unless one is primary.
            configurations.ifUnique(component::setConfiguration);
        } else {
            configurations.ifUnique(bean -> logIgnored(target.getCamelContext(), bean));
        }
        // The bean may be shared.
        component.setConfiguration(component.getConfiguration().copy());
        resolved.forEach((option, value) -> set(component, option, value));
        PortalConfiguration account = component.getConfiguration();
        if (!hasCredentials(account)) {
            credentials.ifUnique(bean -> {
                account.setCredentials(bean);
                LOG.debug("Setting the only bean of type PortalCredentials as credentials of the component");
            });
        }
    }

    /** Returns whether the properties name a portal or an account, which a bean of another account must not complete. */
    private boolean namesAccount() {
        return properties.getBaseUrl() != null
                || properties.getProvider() != null
                || properties.getUsername() != null
                || properties.getAccessToken() != null
                || properties.getCredentials() != null;
    }

    private static void logIgnored(CamelContext context, PortalConfiguration ignored) {
        context.getRegistry().findByTypeWithName(PortalConfiguration.class).forEach((name, bean) -> {
            if (bean == ignored) {
                LOG.info(
                        "Ignoring the bean {} of type PortalConfiguration for the component, because the properties name an"
                                + " account. To use the bean, set {}configuration=#{}",
                        name,
                        PREFIX,
                        name);
            }
        });
    }

    private static boolean hasCredentials(PortalConfiguration account) {
        return account.getCredentials() != null
                || ObjectHelper.isNotEmpty(account.getUsername())
                || ObjectHelper.isNotEmpty(account.getPassword())
                || ObjectHelper.isNotEmpty(account.getAccessToken())
                || account.getAuthMethod() == AuthMethod.bearer;
    }

    private static void set(PortalComponent component, String option, Object value) {
        CamelContext context = component.getCamelContext();
        PropertyConfigurer configurer = component.getComponentPropertyConfigurer();
        if (PortalComponentConfiguration.REFERENCES.contains(option)) {
            setReference(component, option, value.toString());
        } else if (!configurer.configure(context, component, option, value, true)) {
            throw new IllegalArgumentException("The component has no option " + option);
        }
    }

    private static void setReference(PortalComponent component, String option, String reference) {
        PropertyBindingSupport.build()
                .withConfigurer(component.getComponentPropertyConfigurer())
                .withIgnoreCase(true)
                .withMandatory(true)
                .bind(component.getCamelContext(), component, option, reference);
    }
}
