package io.github.camelportal.state;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source as others hand them out: by default, its connections come from another one. */
class TestDataSource implements DataSource {

    final DataSource target;

    TestDataSource(DataSource target) {
        this.target = target;
    }

    /** A pool with one connection, in this mode; whoever leaves it in another one is found out by the next. */
    static TestDataSource pool(Connection only, boolean autoCommit) throws SQLException {
        only.setAutoCommit(autoCommit);
        Connection pooled = (Connection) Proxy.newProxyInstance(
                TestDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(only, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new TestDataSource(null) {
            @Override
            public Connection getConnection() throws SQLException {
                if (only.getAutoCommit() != autoCommit) {
                    throw new AssertionError("the connection came back with autoCommit=" + !autoCommit);
                }
                return pooled;
            }
        };
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
