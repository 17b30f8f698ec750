package io.github.camelportal.springboot;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.ComponentConfigurationProperties;
import org.apache.camel.spring.boot.util.ConditionalOnCamelContextAndAutoConfigurationBeans;
import org.apache.camel.spring.boot.util.ConditionalOnHierarchicalProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.spi.PortalCredentials;

/**
 * Configures the component from {@code camel.component.portal.*}, and from a bean of type {@link PortalConfiguration} or
 * {@link PortalCredentials}. Refuses to start with properties that nothing reads.
 */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@Conditional(ConditionalOnCamelContextAndAutoConfigurationBeans.class)
@EnableConfigurationProperties({
    ComponentConfigurationProperties.class,
    PortalComponentConfiguration.class,
    PortalFeedStateProperties.class
})
@ConditionalOnHierarchicalProperties({"camel.component", "camel.component.portal"})
public class PortalComponentAutoConfiguration {

    /**
     * Validates the properties.
     *
     * @throws InvalidPortalPropertiesException if a property is unknown or has no effect
     */
    public PortalComponentAutoConfiguration(Environment environment, PortalFeedStateProperties feedState) {
        List<String> problems = new ArrayList<>(new PortalPropertiesValidator(environment).problems());
        problems.addAll(feedState.problems());
        if (!problems.isEmpty()) {
            throw new InvalidPortalPropertiesException(problems);
        }
    }

    /** Creates the customizer of the component. */
    @Lazy
    @Bean
    public ComponentCustomizer configurePortalComponent(
            Environment environment,
            PortalComponentConfiguration properties,
            ObjectProvider<PortalConfiguration> configurations,
            ObjectProvider<PortalCredentials> credentials) {
        return new PortalComponentCustomizer(environment, properties, configurations, credentials);
    }
}
