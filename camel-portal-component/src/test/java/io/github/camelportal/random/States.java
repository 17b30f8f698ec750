package io.github.camelportal.random;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.h2.jdbcx.JdbcDataSource;

import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

/** Where the states of a run are, and what of them outlives a context. */
final class States implements AutoCloseable {

    private final Scenario.StateStorage kind;
    private final Path file;
    private final JdbcDataSource database = new JdbcDataSource();

    States(Scenario scenario, Path directory) {
        kind = scenario.state();
        file = directory.resolve("states-" + scenario.seed());
        database.setURL("jdbc:h2:mem:random" + scenario.seed() + ";DB_CLOSE_DELAY=-1");
    }

    /** A repository for a new context. */
    StateRepository<String, String> open() {
        return switch (kind) {
            case MEMORY -> new MemoryFeedStateRepository();
            case FILE -> FileStateRepository.fileStateRepository(file.toFile());
            case JDBC -> {
                JdbcStateRepository repository = new JdbcStateRepository(database);
                repository.setCreateTable(true);
                yield repository;
            }
        };
    }

    /** Whether a new context knows nothing of the one before. */
    boolean areLost() {
        return kind == Scenario.StateStorage.MEMORY;
    }

    @Override
    public void close() throws SQLException {
        if (kind == Scenario.StateStorage.JDBC) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
    }
}
