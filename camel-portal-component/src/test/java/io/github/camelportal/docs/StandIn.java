package io.github.camelportal.docs;

import java.util.Map;

import org.apache.camel.Endpoint;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.component.direct.DirectEndpoint;

/**
 * Stands in for components that a test has not, or that take their time: what is sent to an endpoint goes to the route
 * that begins there, if there is one.
 */
final class StandIn extends DirectComponent {

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        parameters.clear();
        DirectEndpoint endpoint = (DirectEndpoint) super.createEndpoint(uri, remaining, parameters);
        endpoint.setBlock(false);
        endpoint.setFailIfNoConsumers(false);
        return endpoint;
    }
}
