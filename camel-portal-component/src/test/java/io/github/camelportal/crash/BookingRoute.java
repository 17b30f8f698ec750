package io.github.camelportal.crash;

import javax.sql.DataSource;

import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import io.github.camelportal.state.JdbcStateRepository;

/**
 * Books each invoice once, whichever of several nodes gets it: the mark that it is taken and the booking are one transaction, so
 * that both are there or neither. The transaction also takes back the mark, which nobody else may do then.
 */
final class BookingRoute extends RouteBuilder {

    /** Where it writes. */
    static final String BOOK = "sql:INSERT INTO booking (invoice, status, node)"
            + " VALUES (:#${header.CamelPortalKey}, :#${body.status}, '{{node}}')?dataSource=#database";

    private final String from;
    private final Processor beforeCommit;

    BookingRoute(String from, Processor beforeCommit) {
        this.from = from;
        this.beforeCommit = beforeCommit;
    }

    @Override
    public void configure() {
        from(from)
                .transacted("required")
                .idempotentConsumer(simple("${header.CamelPortalKey} ${body.status}"))
                .idempotentRepository("taken")
                .removeOnFailure(false)
                .to(BOOK)
                .process(beforeCommit);
    }

    /** Gives a context the beans that this and similar routes need. */
    static void bind(CamelContext context, DataSource database, String node) {
        context.getPropertiesComponent().addOverrideProperty("node", node);
        JdbcStateRepository states = new JdbcStateRepository(database);
        states.setCreateTable(true);
        context.getRegistry().bind("database", database);
        context.getRegistry().bind("feedState", states);
        context.getRegistry().bind("taken", new JdbcMessageIdRepository(database, "booking"));
        context.getRegistry().bind("required", new SpringTransactionPolicy(new DataSourceTransactionManager(database)));
    }
}
