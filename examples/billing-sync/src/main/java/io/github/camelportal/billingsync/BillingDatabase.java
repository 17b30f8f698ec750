package io.github.camelportal.billingsync;

import java.math.BigDecimal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The database of a simulated run. */
final class BillingDatabase {

    private final EmbeddedPostgres postgres;
    private final JdbcTemplate sql;

    BillingDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        sql = new JdbcTemplate(postgres.getPostgresDatabase());
    }

    void createTables() {
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql")).execute(postgres.getPostgresDatabase());
    }

    /** Returns the address without user and password. */
    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    JdbcTemplate sql() {
        return sql;
    }

    /** Returns the only number of a row. */
    int count(String query) {
        Integer count = sql.queryForObject(query, Integer.class);
        return count == null ? 0 : count;
    }

    /** Returns a sum, which is 0 if there are no rows. */
    BigDecimal sum(String query) {
        BigDecimal sum = sql.queryForObject(query, BigDecimal.class);
        return sum == null ? BigDecimal.ZERO.setScale(2) : sum;
    }
}
