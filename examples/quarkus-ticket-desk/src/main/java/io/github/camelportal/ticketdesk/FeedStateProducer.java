package io.github.camelportal.ticketdesk;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.github.camelportal.state.JdbcStateRepository;

/** Keeps in the database of the tickets what the feed has processed, so that a restart mirrors nothing twice. */
public class FeedStateProducer {

    @Produces
    @Singleton
    @Named("feedState")
    JdbcStateRepository feedState(DataSource dataSource) {
        JdbcStateRepository state = new JdbcStateRepository(dataSource);
        state.setCreateTable(true);
        return state;
    }
}
