package io.github.camelportal.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The properties {@code camel.component.portal.feed-state*} provide a repository, or fail the start and are named. */
class StarterFeedStateTest {

    private static final String PREFIX = "camel.component.portal.";

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    CamelAutoConfiguration.class,
                    PortalComponentAutoConfiguration.class,
                    PortalFeedStateAutoConfiguration.class));

    private final ApplicationContextRunner withDatabases = application
            .withBean("a", DataSource.class, () -> database("a"))
            .withBean("b", DataSource.class, () -> database("b"))
            .withPropertyValues(PREFIX + "feed-state=jdbc");

    @TempDir
    private Path folder;

    @Test
    void refusesToStartWhenFeedStateHasNoDataSource() {
        application.withPropertyValues(PREFIX + "feed-state=jdbc").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("finds no bean of type DataSource"));
    }

    @Test
    void refusesToStartWhenFeedStatePropertyHasNoEffect() {
        application.withPropertyValues(PREFIX + "feed-state-table=states").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("feed-state-table has no effect without feed-state=jdbc"));
    }

    @Test
    void providesRepositoryWhenFeedStateNamesStore() {
        application
                .withPropertyValues(PREFIX + "feed-state=file", PREFIX + "feed-state-file=target/states")
                .run(context ->
                        assertThat(context.getBean(StateRepository.class)).isInstanceOf(FileStateRepository.class));
        application.withPropertyValues(PREFIX + "feed-state=memory").run(context -> assertThat(
                        context.getBean(StateRepository.class))
                .isInstanceOf(MemoryFeedStateRepository.class));
        application
                .withPropertyValues(PREFIX + "feed-state=none", PREFIX + "feed-state-table=states")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(StateRepository.class));
    }

    @Test
    void providesNoRepositoryWhenFeedStateIsBlank() {
        for (String blank : List.of("", " ", " none", "NONE")) {
            application
                    .withPropertyValues(PREFIX + "feed-state=" + blank)
                    .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(StateRepository.class));
        }
    }

    @Test
    void refusesToStartWhenFeedStateIsNoStore() {
        application
                .withPropertyValues(PREFIX + "feed-state=jdbcc")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("jdbcc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "#b", "#bean:b", " b "})
    void usesNamedDataSourceWhenNameIsOrIsNotReference(String name) {
        withDatabases
                .withPropertyValues(PREFIX + "feed-state-data-source=" + name)
                .run(context -> assertThat(
                                context.getBean(JdbcStateRepository.class).getDataSource())
                        .isSameAs(context.getBean("b")));
    }

    @ParameterizedTest
    @CsvSource({
        "feed-state-data-source, c, feed-state-data-source=c is no bean of type DataSource",
        "feed-state-data-source, #camelContext, feed-state-data-source=camelContext is no bean of type DataSource",
        "feed-state-data-source, '', finds several beans of type DataSource",
        "feed-state-table, x; drop, feed-state-table is invalid",
        "feed-state, jdbcc, jdbcc"
    })
    void namesPropertyWhenItsValueIsWrong(String property, String value, String words) {
        withDatabases
                .withPropertyValues(PREFIX + property + "=" + value)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(words));
    }

    @Test
    void usesDefaultsWhenValuesAreBlank() {
        application
                .withBean("a", DataSource.class, () -> database("a"))
                .withPropertyValues(
                        PREFIX + "feed-state=jdbc",
                        PREFIX + "feed-state-data-source=",
                        PREFIX + "feed-state-table= ",
                        PREFIX + "feed-state-file=")
                .run(context -> assertThat(
                                context.getBean(JdbcStateRepository.class).getTableName())
                        .isEqualTo("portal_state"));
    }

    @Test
    void namesPropertyWhenTableIsMissing() {
        application
                .withBean("a", DataSource.class, () -> database("empty"))
                .withPropertyValues(PREFIX + "feed-state=jdbc")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(JdbcStateRepository.class).start())
                        .hasMessageContaining("camel.component.portal.feed-state-create-table=true"));
    }

    @Test
    void namesPropertyWhenFileCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (String wrong : List.of("", folder.toString(), file + "/states", file + "/folder/states")) {
            application
                    .withPropertyValues(PREFIX + "feed-state=file", PREFIX + "feed-state-file=" + wrong)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(InvalidPortalPropertiesException.class)
                            .hasMessageContaining("camel.component.portal.feed-state-file"));
        }
    }

    @Test
    void createsFolderWhenFileHasNone() {
        Path states = folder.resolve("new/folder/states");
        application
                .withPropertyValues(PREFIX + "feed-state=file", PREFIX + "feed-state-file=" + states)
                .run(context -> {
                    FileStateRepository repository = context.getBean(FileStateRepository.class);
                    repository.start();
                    repository.setState("feed/1", "a");
                    repository.stop();
                });

        assertThat(states).isNotEmptyFile();
    }

    private static DataSource database(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:feedstate-" + name);
        return database;
    }
}
