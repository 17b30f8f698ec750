package io.github.camelportal.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.LambdaRouteBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.h2.jdbcx.JdbcDataSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.tickets.SimulatedTicket;
import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** A test of operations with references, which are noted in the bean {@code references}. */
abstract class ReferenceTestSupport extends SimulatedPortalTestSupport {

    static final String OPTIONS = "referenceRepository=#references&referenceDelay=0";

    /** The time in which an attempt of another process ends. */
    static final String DEADLINE = "&requestDeadline=5000";

    static final String CREATE = "portal:tickets/create?deptId=1&reference=${header.id}&" + OPTIONS;
    static final String REPLY = "portal:tickets/reply?reference=${header.id}&" + OPTIONS;
    static final Map<String, Object> TICKET = Map.of("subject", "Backup fails", "body", "Please look at web1.");

    final DataSource dataSource = dataSource();

    private static DataSource dataSource() {
        JdbcDataSource created = new JdbcDataSource();
        created.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return created;
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        created.getRegistry().bind("references", repository());
        return created;
    }

    /** Returns the repository of references. */
    Object repository() throws Exception {
        JdbcStateRepository created = new JdbcStateRepository(dataSource);
        created.setCreateTable(true);
        return created;
    }

    /** Runs routes in a new process, which has nothing in common with the others but a repository. */
    final <T> T restarted(Object repository, LambdaRouteBuilder routes, ContextWork<T> work) throws Exception {
        CamelContext next = new DefaultCamelContext();
        try {
            connect(next.getComponent("portal", PortalComponent.class).getConfiguration());
            next.getRegistry().bind("references", repository);
            RouteBuilder.addRoutes(next, routes);
            next.start();
            return work.with(next);
        } finally {
            next.stop();
        }
    }

    /** Work with a context. */
    @FunctionalInterface
    interface ContextWork<T> {
        T with(CamelContext context) throws Exception;
    }

    final Exchange send(String endpoint, String id, Object body) {
        return send(context, endpoint, Map.of("id", id), body);
    }

    static Exchange send(CamelContext context, String endpoint, Map<String, Object> headers, Object body) {
        return context.createProducerTemplate().request(endpoint, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
        });
    }

    /** Lets the next requests of a route be carried out without a response. */
    final void loseResponses(String route, int times) {
        simulator.faults().inject(Fault.droppedAfter().onRoute("POST", route).times(times));
    }

    final List<SimulatedTicket> marked() {
        return simulator.tickets().stream()
                .filter(ticket -> ticket.subject().contains("[ref:"))
                .toList();
    }

    static void assertFound(Exchange exchange, boolean found) {
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPortalReferenceFound")).isEqualTo(found);
    }
}
