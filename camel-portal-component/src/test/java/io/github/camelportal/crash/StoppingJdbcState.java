package io.github.camelportal.crash;

import javax.sql.DataSource;

import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.StateKey;

/** States in a database, in front of or behind whose saving the JVM can stand still. */
final class StoppingJdbcState extends JdbcStateRepository {

    private final Standstill standstill;

    StoppingJdbcState(DataSource dataSource, String table, Standstill standstill) {
        super(dataSource);
        setTableName(table);
        setCreateTable(true);
        this.standstill = standstill;
    }

    @Override
    public void setState(String key, String value) {
        String event = StateKey.of(key).element();
        standstill.at(Moment.BEFORE_SAVING, event);
        super.setState(key, value);
        standstill.at(Moment.AFTER_SAVING, event);
    }
}
