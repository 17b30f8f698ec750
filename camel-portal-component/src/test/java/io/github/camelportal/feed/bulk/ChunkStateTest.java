package io.github.camelportal.feed.bulk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.awaitility.Awaitility;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;

/** The states of the elements of a chunk are saved together when its exchange has succeeded. */
class ChunkStateTest extends ChunkedFeedTestSupport {

    @TempDir
    private Path folder;

    @Test
    void savesStatesOfChunkTogether() {
        consume(LIST);
        lists(5);
        List<Integer> savedBefore = new CopyOnWriteArrayList<>();
        route.onReceive(exchange -> savedBefore.add(state.states("f").size()));
        poll();

        assertThat(savedBefore).containsExactly(0, 2, 4);
        assertThat(state.batches()).containsExactly(2, 2, 1);
    }

    @Test
    void savesAllUnsavedStatesTogetherWhenRepositoryRecovers() {
        consume(LIST);
        lists(5);
        state.fail(true);
        assertThat(poll()).hasSize(3);
        assertThat(poll()).isEmpty();
        assertThat(state.states("f")).isEmpty();

        state.fail(false);
        assertThat(poll()).isEmpty();
        assertThat(state.batches()).containsExactly(5);
        assertThat(state.states("f")).hasSize(5);
    }

    @Test
    void insertsChunksByBatchOfSql() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:chunks;DB_CLOSE_DELAY=-1");
        DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
        context.getRegistry().bind("dataSource", database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE invoice (id VARCHAR(20) PRIMARY KEY, status VARCHAR(20), due DATE)");
            route = new PolledRoute(
                    context,
                    LIST,
                    feed -> feed.to("sql:merge into invoice values (:#id, :#status, :#duedate)?batch=true"));
            portal.lists(
                    invoice("1", "'status':'Unpaid','duedate':'2026-01-01'"),
                    invoice("2", "'status':'Paid','duedate':'2026-01-02'"),
                    invoice("3", "'status':'Paid','duedate':'2026-01-03'"));
            route.poll();

            try (ResultSet rows = statement.executeQuery("SELECT id, status, due FROM invoice ORDER BY id")) {
                List<String> table = new ArrayList<>();
                while (rows.next()) {
                    table.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
                assertThat(table).containsExactly("1 Unpaid 2026-01-01", "2 Paid 2026-01-02", "3 Paid 2026-01-03");
            }
        }
    }

    @Test
    void doesNotDeliverAgainWhenChunkIsInFlight() throws Exception {
        DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
        context.getRegistry().bind("state", state);
        CountDownLatch open = new CountDownLatch(1);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:slow").process(exchange -> PolledRoute.await(open));
            }
        });
        route = new PolledRoute(context, LIST + "&stateRepository=#state", feed -> feed.to("seda:slow"));
        lists(3);
        assertThat(poll()).hasSize(2);
        lists(4);
        assertThat(poll()).containsExactly(List.of("4"));
        assertThat(state.states("f")).isEmpty();

        open.countDown();
        Awaitility.await().until(() -> state.states("f").size() == 4);
        assertThat(poll()).isEmpty();
    }

    @Test
    void savesStatesOfFirstPollTogetherWhenItStartsFromNow() {
        consume("portal:invoices/list?feedId=f&startFrom=now");
        lists(5);
        poll();

        assertThat(state.batches()).containsExactly(1, 5, 1);
        assertThat(state.states("f")).containsKeys("1", "2", "3", "4", "5");
    }

    @Test
    void appendsStatesOfChunkToFile() throws Exception {
        File file = folder.resolve("feeds.states").toFile();
        FileStateRepository repository = FileStateRepository.fileStateRepository(file, 250);
        consume("portal:invoices/list?feedId=f&chunkSize=10", repository);
        lists(100);
        poll();
        portal.lists("1", "2", "3");
        poll();
        poll();
        poll();
        assertThat(Files.readAllLines(file.toPath())).allMatch(line -> line.matches("f/\\d+=\\w*"));

        consume("portal:invoices/list?feedId=f&chunkSize=10", FileStateRepository.fileStateRepository(file));
        lists(4);
        assertThat(poll()).containsExactly(List.of("4"));
    }
}
