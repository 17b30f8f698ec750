package io.github.camelportal.quarkus.it;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.state.JdbcStateRepository;

/** Beans that the URIs of endpoints name. */
@ApplicationScoped
public class AccountConfigurations {

    /** An account besides that of the component, with the same portal. */
    @Produces
    @Named("produced")
    @ApplicationScoped
    PortalConfiguration produced(
            @ConfigProperty(name = "camel.component.portal.base-url") String baseUrl,
            @ConfigProperty(name = "produced.username") String username,
            @ConfigProperty(name = "produced.password") String password) {
        PortalConfiguration configuration = new PortalConfiguration();
        configuration.setBaseUrl(baseUrl);
        configuration.setUsername(username);
        configuration.setPassword(password);
        return configuration;
    }

    /** Keeps the states of feeds in the application's database. */
    @Produces
    @Named("feedState")
    @ApplicationScoped
    JdbcStateRepository feedState(DataSource database) {
        JdbcStateRepository states = new JdbcStateRepository();
        states.setDataSource(database);
        states.setCreateTable(true);
        return states;
    }
}
