package io.github.camelportal.quarkus.deployment;

import java.util.List;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import org.acme.FirstTicket;
import org.acme.ProviderAccounts;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.camelportal.model.Ticket;

import static org.assertj.core.api.Assertions.assertThat;

/** The code on the page about Quarkus does what the page says. The classes are the ones on the page. */
class QuarkusPageTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(archive -> archive.addClasses(FirstTicket.class, ProviderAccounts.class))
            .overrideConfigKey("camel.component.portal.provider", "xtom")
            .overrideConfigKey("camel.component.portal.username", "{{env:USERNAME_OF_PRODUCTION}}")
            .overrideConfigKey("camel.component.portal.password", "${PASSWORD_OF_PRODUCTION}")
            .overrideRuntimeConfigKey("xsserver.url", "${camel.component.portal.base-url}")
            .overrideRuntimeConfigKey("xsserver.username", "${camel.component.portal.username}")
            .overrideRuntimeConfigKey("xsserver.password", "${camel.component.portal.password}")
            .overrideRuntimeConfigKey("camel.beans.xtom", "#class:io.github.camelportal.PortalConfiguration")
            .overrideRuntimeConfigKey("camel.beans.xtom.base-url", "${camel.component.portal.base-url}")
            .overrideRuntimeConfigKey("camel.beans.xtom.username", "${camel.component.portal.username}")
            .overrideRuntimeConfigKey("camel.beans.xtom.password", "${camel.component.portal.password}");

    @Inject
    ProducerTemplate camel;

    @Test
    void opensFirstTicketThoughOnlyProductionKnowsItsCredentials() {
        assertThat(tickets("")).extracting(Ticket::subject).containsExactly("Backup fails");
    }

    @Test
    void knowsAccountsOfProducersAndOfProperties() {
        assertThat(tickets("?configuration=#xsserver")).hasSize(1);
        assertThat(tickets("?configuration=#xtom")).hasSize(1);
    }

    private List<Ticket> tickets(String options) {
        List<?> tickets = camel.requestBody("portal:tickets/list" + options, null, List.class);
        return tickets.stream().map(Ticket.class::cast).toList();
    }
}
