package io.github.camelportal.feed.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.awaitility.Awaitility;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** Elements whose transaction was rolled back, although the route has handled the exception: they are not processed. */
class RollbackOnlyTest {

    private static final String LIST = "portal:invoices/list?feedId=f&stateRepository=#state&startScheduler=false";
    private static final String INSERT = "sql:insert into work (id) values (:#${header.CamelPortalKey})";

    private final InvoiceListServer portal = new InvoiceListServer().lists("1");
    private final MemoryFeedStateRepository state = new MemoryFeedStateRepository();
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private final JdbcDataSource database = new JdbcDataSource();
    private JdbcTemplate sql;
    private volatile boolean failing = true;

    @BeforeEach
    void createTable() {
        database.setURL("jdbc:h2:mem:rollback;DB_CLOSE_DELAY=-1");
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

    private void fail() {
        if (failing) {
            throw new IllegalStateException("the step behind the insert fails");
        }
    }

    private int rows() {
        return sql.queryForObject("select count(*) from work", Integer.class);
    }

    /** Ways to mark a rollback in the handler of an exception. */
    static Stream<Named<Consumer<ProcessorDefinition<?>>>> marks() {
        return Stream.of(
                Named.of("markRollbackOnly", handler -> handler.markRollbackOnly()),
                Named.of("markRollbackOnlyLast", handler -> handler.markRollbackOnlyLast()));
    }

    private void consume(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST).routeId("feed").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
    }

    private void poll() {
        PolledRoute.poll(context, "feed", 1);
    }

    private void assertProcessedOnceItSucceeds() {
        assertThat(rows()).isZero();
        assertThat(state.states("f")).isEmpty();

        failing = false;
        poll();
        assertThat(rows()).isEqualTo(1);
        assertThat(state.states("f")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenTheHandledExceptionMarksARollback(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        consume(mark);
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenTheTransactionIsInAnotherRoute(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST).routeId("feed").to("direct:tx");
                from("direct:tx").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenTheTransactionIsBehindAQueue(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST).routeId("feed").to("seda:tx");
                from("seda:tx?pollTimeout=50").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
        poll();
        awaitEnd();
        assertThat(rows()).isZero();
        assertThat(state.states("f")).isEmpty();

        failing = false;
        PolledRoute.pollUntil(context, "feed", () -> {
            awaitEnd();
            return rows() == 1;
        });
        awaitEnd();
        assertThat(state.states("f")).hasSize(1);
    }

    private void awaitEnd() {
        Awaitility.await()
                .until(() -> context.getInflightRepository().size() == 0
                        && context.getEndpoint("seda:tx", SedaEndpoint.class)
                                .getExchanges()
                                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenNoTransactionIsThere(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST).routeId("feed").process(exchange -> fail()).to(INSERT);
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @Test
    void deliversAgainWhenExchangesArePooled() throws Exception {
        context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
        consume(handler -> handler.markRollbackOnlyLast());
        poll();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @Test
    void processesOnceWhenTheHandledExceptionMarksNothing() throws Exception {
        consume(handler -> handler.log("handled"));
        poll();
        poll();

        assertThat(state.states("f")).hasSize(1);
        assertThat(List.of(rows())).containsExactly(1);
    }
}
