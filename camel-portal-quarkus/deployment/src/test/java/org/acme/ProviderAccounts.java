package org.acme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.github.camelportal.PortalConfiguration;

/** The accounts besides that of the component. */
public class ProviderAccounts {

    @Produces
    @Singleton
    @Named("xsserver")
    PortalConfiguration xsserver(
            @ConfigProperty(name = "xsserver.url") String url,
            @ConfigProperty(name = "xsserver.username") String username,
            @ConfigProperty(name = "xsserver.password") String password) {
        PortalConfiguration account = new PortalConfiguration();
        account.setBaseUrl(url);
        account.setUsername(username);
        account.setPassword(password);
        return account;
    }
}
