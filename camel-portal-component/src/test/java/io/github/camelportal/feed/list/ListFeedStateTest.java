package io.github.camelportal.feed.list;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.FlakyStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;

/** Where a feed keeps what was processed, and what follows where that cannot be done. */
class ListFeedStateTest {

    private static final String LIST = "portal:invoices/list?feedId=f";

    @TempDir
    private Path folder;

    private final InvoiceListServer portal = new InvoiceListServer();
    private final MemoryFeedStateRepository memory = new MemoryFeedStateRepository();
    private final FlakyStateRepository plain = new FlakyStateRepository();
    private PolledRoute route;

    @AfterEach
    void stop() {
        if (route != null) {
            route.close();
        }
        portal.close();
    }

    /** Repositories that a feed can have. */
    enum RepositoryKind {
        MEMORY,
        PLAIN,
        FILE,
        JDBC
    }

    private StateRepository<String, String> repository(RepositoryKind kind) {
        return switch (kind) {
            case MEMORY -> memory;
            case PLAIN -> plain;
            case FILE -> FileStateRepository.fileStateRepository(file());
            case JDBC -> {
                JdbcStateRepository jdbc = new JdbcStateRepository(h2());
                jdbc.setCreateTable(true);
                yield jdbc;
            }
        };
    }

    private JdbcDataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:" + folder.resolve("feeds"));
        return h2;
    }

    private File file() {
        return folder.resolve("feeds.states").toFile();
    }

    private void restart(String uri, StateRepository<String, String> repository) {
        if (route != null) {
            route.close();
        }
        route = PolledRoute.of(portal, uri, repository);
    }

    @ParameterizedTest
    @EnumSource
    void resumesWhereItStoppedWhenContextRestarts(RepositoryKind kind) {
        restart(LIST, repository(kind));
        portal.lists("1", "2", "3");
        route.failing("3");
        assertThat(route.poll()).hasSize(3);

        restart(LIST, repository(kind));
        portal.lists("1", invoice("2", "'status':'Paid'"), "3", "4");
        assertThat(route.poll()).containsExactly("2 changed", "3 new", "4 new");

        restart(LIST, repository(kind));
        assertThat(route.poll()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deliversRemovalWhenElementIsRemovedDuringRestart(RepositoryKind kind) {
        String uri = LIST + (kind != RepositoryKind.PLAIN ? "&removed=true" : "");
        restart(uri, repository(kind));
        portal.lists("1", "2", "3");
        route.poll();

        restart(uri, repository(kind));
        portal.lists("1");
        route.poll();
        assertThat(route.poll()).hasSize(kind != RepositoryKind.PLAIN ? 2 : 0);
        assertThat(route.poll()).isEmpty();

        restart(uri, repository(kind));
        assertThat(route.poll()).isEmpty();
        portal.lists("1", "2");
        // A repository that cannot list its keys has never told that it knew this one.
        assertThat(route.poll()).isEqualTo(kind != RepositoryKind.PLAIN ? List.of("2 new") : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void deletesStateWhenElementIsRemoved(RepositoryKind kind) {
        StateRepository<String, String> repository = repository(kind);
        restart(LIST, repository);
        portal.lists("1", "2");
        route.poll();
        assertThat(repository.getState("f/2")).isNotBlank();

        portal.lists("1");
        route.poll();
        route.poll();
        assertThat(repository.getState("f/1")).isNotBlank();
        assertThat(repository.getState("f/2")).isNullOrEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fromNowIsKeptToo(RepositoryKind kind) {
        restart(LIST + "&startFrom=now", repository(kind));
        portal.lists("1");
        assertThat(route.poll()).isEmpty();

        restart(LIST + "&startFrom=now", repository(kind));
        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("2 new");
    }

    @Test
    void withoutARepositoryARestartOfTheContextBeginsAnewAndAStopOfTheRouteDoesNot() throws Exception {
        route = PolledRoute.of(portal, LIST);
        portal.lists("1");
        assertThat(route.poll()).hasSize(1);
        route.stop();
        route.start();
        assertThat(route.poll()).isEmpty();

        route.close();
        route = PolledRoute.of(portal, LIST);
        assertThat(route.poll()).containsExactly("1 new");
    }

    @Test
    void derivesNameWithoutPasswordWhenFeedIdIsMissing() throws Exception {
        restart("portal:dns/records?domainId=47", memory);
        portal.answers(200, "{\"records\":[{\"id\":\"1\"}]}");
        route.poll();
        String account = portal.baseUrl().replace("http://", "").replace("/", "%2f");

        assertThat(memory.states("dns.records~%2fdomain%2f47%2fdns~joe%40example.com~" + account))
                .containsOnlyKeys("1");
    }

    @Test
    void halfALineThatAKilledProcessLeftIsLeftOut() throws Exception {
        restart(LIST, repository(RepositoryKind.FILE));
        portal.lists("1", "2");
        route.poll();
        route.close();
        Files.writeString(file().toPath(), Files.readString(file().toPath()) + "f/3");

        restart(LIST, repository(RepositoryKind.FILE));
        portal.lists("1", "2", "3");
        assertThat(route.poll()).containsExactly("3 new");
    }

    @Test
    void appendsToFileWhenStatesAreSaved() throws Exception {
        FileStateRepository repository = FileStateRepository.fileStateRepository(file(), 1000);
        restart(LIST, repository);
        portal.lists(IntStream.rangeClosed(1, 1000).mapToObj(String::valueOf).toArray(String[]::new));
        route.poll();

        assertThat(Files.readAllLines(file().toPath())).hasSize(1000);
        assertThat(repository.getMaxFileStoreSize()).isGreaterThan(file().length());
    }

    @Test
    void deliversNoNewElementWhenStateCannotBeSaved() {
        restart(LIST, plain);
        plain.failOnSave(true);
        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("1 new", "2 new");
        int requests = portal.requests();

        portal.lists("1", "2", "3");
        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).isEmpty();
        assertThat(portal.requests()).isEqualTo(requests);
        assertThat(route.problems()).hasSize(2);

        plain.failOnSave(false);
        assertThat(route.poll()).containsExactly("3 new");
        assertThat(plain.states()).containsOnlyKeys("f/1", "f/2", "f/3");
    }

    @Test
    void savesPendingStateWhenRouteRestarts() throws Exception {
        restart(LIST, plain);
        plain.failOnSave(true);
        portal.lists("1");
        route.poll();
        route.stop();
        plain.failOnSave(false);
        route.start();

        assertThat(route.poll()).isEmpty();
        assertThat(plain.states()).containsOnlyKeys("f/1");
    }

    @Test
    void savesLatestStateWhenElementWasProcessedTwice() {
        restart(LIST, plain);
        portal.lists("1");
        route.poll();
        plain.failOnSave(true);
        portal.lists(invoice("1", "'status':'Paid'"));
        assertThat(route.poll()).containsExactly("1 changed");

        plain.failOnSave(false);
        assertThat(route.poll()).isEmpty();
        portal.lists("1");
        assertThat(route.poll()).containsExactly("1 changed");
    }

    @Test
    void deletesStateLaterWhenItCannotBeDeletedNow() {
        restart(LIST, plain);
        portal.header("ETag", "\"v1\"").lists("1", "2");
        route.poll();
        portal.header("ETag", "\"v2\"").lists("1");
        route.poll();
        plain.failOnSave(true);
        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).hasSize(1);
        plain.failOnSave(false);
        route.poll();
        assertThat(plain.getState("f/2")).isNullOrEmpty();
    }

    @Test
    void deliversNoEventWhenStatesCannotBeLoaded() {
        restart(LIST, plain);
        portal.lists("1");
        route.poll();
        plain.failOnLoad(true);
        portal.lists("1", "2");
        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).hasSize(1);

        plain.failOnLoad(false);
        assertThat(route.poll()).containsExactly("2 new");
    }

    @Test
    void deliversNoEventWhenStateTableIsMissing() throws Exception {
        restart(LIST, repository(RepositoryKind.JDBC));
        portal.lists("1");
        route.poll();
        execute("ALTER TABLE portal_state RENAME TO elsewhere");
        portal.lists("1", "2");
        assertThat(route.poll()).isEmpty();
        assertThat(route.problems()).hasSize(1);

        execute("ALTER TABLE elsewhere RENAME TO portal_state");
        assertThat(route.poll()).containsExactly("2 new");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = h2().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
