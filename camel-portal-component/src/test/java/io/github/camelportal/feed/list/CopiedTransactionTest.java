package io.github.camelportal.feed.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.awaitility.Awaitility;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.apache.camel.builder.Builder.constant;
import static org.assertj.core.api.Assertions.assertThat;

/** Elements of which a copy has a transaction that was rolled back, or that a transacted route polls: they are not processed. */
class CopiedTransactionTest {

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
        database.setURL("jdbc:h2:mem:copies;DB_CLOSE_DELAY=-1");
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

    private void poll() {
        PolledRoute.poll(context, "feed", 1);
        // A parallel step ends the exchange in another thread.
        Awaitility.await().until(() -> context.getInflightRepository().size() == 0);
    }

    private void askForElements() {
        try (ProducerTemplate template = context.createProducerTemplate()) {
            template.send("direct:poll", exchange -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertProcessedOnceItSucceeds() {
        assertThat(rows()).isZero();
        assertThat(state.states("f")).isEmpty();

        failing = false;
        poll();
        assertThat(rows()).isEqualTo(1);
        assertThat(state.states("f")).hasSize(1);
    }

    /** Steps that give a copy of the exchange to the route with the transaction. */
    static Stream<Arguments> marksInCopies() {
        List<Named<UnaryOperator<ProcessorDefinition<?>>>> steps = List.of(
                Named.of(
                        "split",
                        route -> route.split(constant("1")).to("direct:tx").end()),
                Named.of("splitShared", route -> route.split(constant("1"))
                        .shareUnitOfWork()
                        .to("direct:tx")
                        .end()),
                Named.of("splitParallel", route -> route.split(constant("1"))
                        .parallelProcessing()
                        .to("direct:tx")
                        .end()),
                Named.of("multicast", route -> route.multicast().to("direct:tx").end()),
                Named.of("multicastShared", route -> route.multicast()
                        .shareUnitOfWork()
                        .to("direct:tx")
                        .end()),
                Named.of("recipientList", route -> route.recipientList(constant("direct:tx"))
                        .end()),
                Named.of(
                        "circuitBreaker",
                        route -> route.circuitBreaker().to("direct:tx").end()),
                Named.of("enrich", route -> route.enrich("direct:tx")),
                Named.of("enrichShared", route -> route.enrich("direct:tx", (old, tx) -> old, false, true)),
                Named.of("loop", route -> route.loop(1).copy().to("direct:tx").end()),
                Named.of("nested", route -> route.multicast().to("direct:split").end()));
        return marks().flatMap(mark -> steps.stream().map(step -> Arguments.of(mark, step)));
    }

    @ParameterizedTest
    @MethodSource("marksInCopies")
    void deliversAgainWhenTheTransactionOfACopyIsRolledBack(
            Consumer<ProcessorDefinition<?>> mark, UnaryOperator<ProcessorDefinition<?>> step) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                step.apply(from(LIST).routeId("feed")).log("continues");
                from("direct:split").split(constant("1")).to("direct:tx");
                from("direct:tx").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marksInCopies")
    void deliversAgainWhenACopyIsMarkedWithoutAnException(
            Consumer<ProcessorDefinition<?>> mark, UnaryOperator<ProcessorDefinition<?>> step) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                step.apply(from(LIST).routeId("feed"));
                from("direct:split").split(constant("1")).to("direct:tx");
                mark.accept(from("direct:tx").transacted("required").to(INSERT).filter(exchange -> failing));
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenTheTransactionOfACopyIsNotARoute(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(onException(IllegalStateException.class).handled(true));
                from(LIST)
                        .routeId("feed")
                        .loop(1)
                        .copy()
                        .policy("required")
                        .to(INSERT)
                        .process(exchange -> fail());
            }
        });
        context.start();
        poll();

        assertProcessedOnceItSucceeds();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void deliversAgainWhenATransactedRoutePollsTheFeed(Consumer<ProcessorDefinition<?>> mark) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                mark.accept(from("direct:poll")
                        .transacted("required")
                        .pollEnrich(LIST.replace("&startScheduler=false", ""), 0)
                        .to(INSERT)
                        .filter(exchange -> failing));
            }
        });
        context.start();
        askForElements();
        assertThat(rows()).isZero();
        assertThat(state.states("f")).isEmpty();

        failing = false;
        askForElements();
        assertThat(rows()).isEqualTo(1);
        assertThat(state.states("f")).hasSize(1);
    }

    @Test
    void deliversBothAgainWhenATransactedCopyFollowsAPolledFeed() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IllegalStateException.class).handled(true).markRollbackOnlyLast();
                from(LIST)
                        .routeId("feed")
                        .pollEnrich("portal:invoices/list?feedId=polled&stateRepository=#state", 0)
                        .multicast()
                        .to("direct:tx");
                from("direct:tx").transacted("required").to(INSERT).process(exchange -> fail());
            }
        });
        context.start();
        poll();
        assertThat(state.states("polled")).isEmpty();

        assertProcessedOnceItSucceeds();
        assertThat(state.states("polled")).hasSize(1);
    }

    @Test
    void processesOnceWhenCopiesSucceed() throws Exception {
        failing = false;
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(LIST)
                        .routeId("feed")
                        .multicast()
                        .to("direct:tx")
                        .end()
                        .loop(2)
                        .copy()
                        .to("direct:next");
                from("direct:tx").transacted("required").to(INSERT);
                from("direct:next").transacted("required").log("next");
            }
        });
        context.start();
        poll();
        poll();

        assertThat(state.states("f")).hasSize(1);
        assertThat(rows()).isEqualTo(1);
    }
}
