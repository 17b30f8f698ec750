package io.github.camelportal.crash;

import javax.sql.DataSource;

import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.StateKey;

/** States in a database, in front of or behind whose saving the JVM can stand still. */
final class StoppingJdbcState extends JdbcStateRepository {

    private final KillPoint killPoint;

    StoppingJdbcState(DataSource dataSource, String table, KillPoint killPoint) {
        super(dataSource);
        setTableName(table);
        setCreateTable(true);
        this.killPoint = killPoint;
    }

    @Override
    public void setState(String key, String value) {
        String event = StateKey.of(key).element();
        killPoint.at(Moment.BEFORE_SAVING, event);
        super.setState(key, value);
        killPoint.at(Moment.AFTER_SAVING, event);
    }
}
