package io.github.camelportal.springboot;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

import org.apache.camel.Endpoint;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalEndpoint;
import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

/**
 * Provides the repository of feed states that {@code camel.component.portal.feed-state} names, and sets it in the endpoints
 * that have none of their own.
 */
@AutoConfiguration(after = PortalComponentAutoConfiguration.class)
@ConditionalOnBean(PortalComponentAutoConfiguration.class)
@Conditional(OnFeedStateCondition.class)
public class PortalFeedStateAutoConfiguration {

    /** Name of the bean, for endpoints as {@code stateRepository=#portalFeedState}. An application can define its own. */
    static final String BEAN = "portalFeedState";

    /** Creates the repository. Camel starts it with the first feed and stops it after all routes. */
    @Bean(name = BEAN, destroyMethod = "")
    @ConditionalOnMissingBean(name = BEAN)
    public StateRepository<String, String> portalFeedState(
            PortalFeedStateProperties properties, BeanFactory beans, ObjectProvider<DataSource> dataSources) {
        FeedStateStore store = Objects.requireNonNull(properties.getFeedState(), "feed-state");
        return switch (store) {
            case jdbc -> jdbc(properties, dataSource(properties, beans, dataSources));
            case file -> FileStateRepository.fileStateRepository(properties.getFeedStateFile());
            case memory -> new MemoryFeedStateRepository();
            case none -> throw new IllegalStateException("feed-state=none has no repository");
        };
    }

    private static JdbcStateRepository jdbc(PortalFeedStateProperties properties, DataSource dataSource) {
        JdbcStateRepository repository = new JdbcStateRepository(dataSource);
        if (properties.getFeedStateTable() != null) {
            repository.setTableName(properties.getFeedStateTable());
        }
        repository.setCreateTable(Boolean.TRUE.equals(properties.getFeedStateCreateTable()));
        return repository;
    }

    private static DataSource dataSource(
            PortalFeedStateProperties properties, BeanFactory beans, ObjectProvider<DataSource> dataSources) {
        String name = properties.getFeedStateDataSource();
        if (name != null) {
            if (!beans.containsBean(name) || !beans.isTypeMatch(name, DataSource.class)) {
                throw new InvalidPortalPropertiesException(
                        List.of("camel.component.portal.feed-state-data-source=" + name
                                + " is no bean of type DataSource. Name one, or remove the property to use the only or primary"
                                + " one."));
            }
            return beans.getBean(name, DataSource.class);
        }
        DataSource dataSource = dataSources.getIfUnique();
        if (dataSource == null) {
            throw new InvalidPortalPropertiesException(List.of(
                    dataSources.stream().findAny().isPresent()
                            ? "camel.component.portal.feed-state=jdbc finds several beans of type DataSource, none of them"
                                    + " primary. Name one in camel.component.portal.feed-state-data-source."
                            : "camel.component.portal.feed-state=jdbc finds no bean of type DataSource. Add"
                                    + " spring-boot-starter-jdbc, a driver and spring.datasource.url."));
        }
        return dataSource;
    }

    /** Creates the customizer that sets the repository in endpoints, whatever the name of their component. */
    @Lazy
    @Bean
    public ComponentCustomizer configurePortalFeedState(@Qualifier(BEAN) StateRepository<String, String> repository) {
        return ComponentCustomizer.builder(PortalComponent.class).build(component -> component
                .getCamelContext()
                .getCamelContextExtension()
                .registerEndpointCallback((uri, endpoint) -> withRepository(endpoint, repository)));
    }

    private static Endpoint withRepository(Endpoint endpoint, StateRepository<String, String> repository) {
        if (endpoint instanceof PortalEndpoint portal && portal.getFeed().getStateRepository() == null) {
            portal.getFeed().setStateRepository(repository);
        }
        return endpoint;
    }
}
