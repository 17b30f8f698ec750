package io.github.camelportal.quarkus.it;

import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.exception.PortalAuthenticationException;

/** Works for several accounts of the portal: that of the component, one that CDI produces, one in the properties. */
public class AccountTestRoutes extends RouteBuilder {

    @Override
    public void configure() {
        onException(PortalAuthenticationException.class).handled(true).setBody(constant("refused"));

        from("direct:addContact").to("portal:contacts/create").setBody(constant("added"));
        from("direct:produced").to("portal:account/details?configuration=#produced&outputType=json");
        from("direct:configured").to("portal:account/details?configuration=#configured&outputType=json");
    }
}
