package io.github.camelportal.feed.list;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** A test of a feed with one element, whose route inserts the element into a table within a transaction. */
abstract class TransactedFeedTestSupport {

    static final String LIST = "portal:invoices/list?feedId=f&stateRepository=#state&startScheduler=false";
    static final String INSERT = "sql:insert into work (id) values (:#${header.CamelPortalKey})";

    private final InvoiceListServer portal = new InvoiceListServer().lists("1");
    final MemoryFeedStateRepository state = new MemoryFeedStateRepository();
    final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private final JdbcDataSource database = new JdbcDataSource();
    private JdbcTemplate sql;
    volatile boolean failing = true;

    @BeforeEach
    void createTable() {
        database.setURL("jdbc:h2:mem:" + getClass().getSimpleName() + ";DB_CLOSE_DELAY=-1");
        sql = new JdbcTemplate(database);
        sql.execute("drop table if exists work");
        sql.execute("create table work (id varchar(20) primary key)");
        context.getRegistry().bind("state", state);
        context.getRegistry().bind("dataSource", database);
        context.getRegistry().bind("required", new SpringTransactionPolicy(new DataSourceTransactionManager(database)));
    }

    @AfterEach
    void stop() {
        context.stop();
        portal.close();
    }

    void fail() {
        if (failing) {
            throw new IllegalStateException("the step behind the insert fails");
        }
    }

    int rows() {
        return sql.queryForObject("select count(*) from work", Integer.class);
    }

    /** Ways to mark a rollback in the handler of an exception. */
    static Stream<Named<Consumer<ProcessorDefinition<?>>>> marks() {
        return Stream.of(
                Named.of("markRollbackOnly", handler -> handler.markRollbackOnly()),
                Named.of("markRollbackOnlyLast", handler -> handler.markRollbackOnlyLast()));
    }

    /** Polls the feed of the route {@code feed} once. */
    void poll() {
        PolledRoute.poll(context, "feed", 1);
    }

    void assertProcessedOnceItSucceeds() {
        assertThat(rows()).isZero();
        assertThat(state.states("f")).isEmpty();

        failing = false;
        poll();
        assertThat(rows()).isEqualTo(1);
        assertThat(state.states("f")).hasSize(1);
    }
}
