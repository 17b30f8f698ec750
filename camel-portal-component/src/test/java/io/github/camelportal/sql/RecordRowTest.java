package io.github.camelportal.sql;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** Records become rows with the values that the portal means, also where it sends nothing. */
class RecordRowTest {

    private static final String NAMES = "id, status, currency, total, duedate, datepaid, taxexempt";
    private static final String BY_NAME = "sql:insert into invoice_row (" + NAMES
            + ") values (:#id, :#status, :#currency, :#total, :#duedate," + " :#datepaid, :#taxexempt)";
    private static final String BY_EXPRESSION = "sql:insert into invoice_row (" + NAMES + ") values (:#${body.id},"
            + " :#${body.status}, :#${body.currency}, :#${body.total}, :#${body.duedate}, :#${body.datepaid},"
            + " :#${body.taxexempt})";

    private final InvoiceListServer portal = new InvoiceListServer()
            .lists(
                    InvoiceListServer.invoice(
                            "1",
                            "'status':'Unpaid','currency':'EUR','total':'10.5','duedate':'2026-07-01',"
                                    + "'datepaid':'0000-00-00 00:00:00','taxexempt':'0'"),
                    InvoiceListServer.invoice("2", "'status':'Draft','total':'','duedate':'0000-00-00'"),
                    InvoiceListServer.invoice(
                            "3",
                            "'status':'Paid','currency':'USD','total':'1.234,50','duedate':'2026-07-02',"
                                    + "'datepaid':'2026-07-01 12:30:00','taxexempt':'1'"));
    private final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    private JdbcTemplate sql;

    @AfterEach
    void stop() {
        context.stop();
        portal.close();
        sql.execute("drop table invoice_row");
    }

    @ParameterizedTest
    @EnumSource(SqlDatabase.class)
    void storesRecordWhenBodyIsItsParameters(SqlDatabase database) throws Exception {
        run(database, new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:sync")
                        .to("portal:invoices/list")
                        .split(body())
                        .transform(simple("${body.toSqlParameters}"))
                        .to(BY_NAME);
            }
        });

        assertStored();
    }

    @ParameterizedTest
    @EnumSource(SqlDatabase.class)
    void storesListWhenBatchIsItsParameters(SqlDatabase database) throws Exception {
        run(database, new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:sync")
                        .to("portal:invoices/list")
                        .transform(simple("${body.toSqlParameters}"))
                        .to(BY_NAME + "?batch=true");
            }
        });

        assertStored();
    }

    @ParameterizedTest
    @EnumSource(SqlDatabase.class)
    void storesRecordWhenParametersAreExpressions(SqlDatabase database) throws Exception {
        run(database, new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:sync").to("portal:invoices/list").split(body()).to(BY_EXPRESSION);
            }
        });

        assertStored();
    }

    private void run(SqlDatabase database, RouteBuilder route) throws Exception {
        sql = new JdbcTemplate(database.dataSource());
        sql.execute("create table invoice_row (id varchar(20) primary key, status varchar(20), currency char(3),"
                + " total numeric(12, 2), duedate date, datepaid timestamp, taxexempt boolean)");
        context.getRegistry().bind("dataSource", database.dataSource());
        context.addRoutes(route);
        context.start();
        context.createProducerTemplate().requestBody("direct:sync", (Object) null);
    }

    private void assertStored() {
        assertThat(sql.queryForList("select " + NAMES + " from invoice_row order by id"))
                .map(RecordRowTest::values)
                .containsExactly(
                        row("1", "Unpaid", "EUR", new BigDecimal("10.50"), Date.valueOf("2026-07-01"), null, false),
                        row("2", "Draft", null, null, null, null, null),
                        row(
                                "3",
                                "Paid",
                                "USD",
                                new BigDecimal("1234.50"),
                                Date.valueOf("2026-07-02"),
                                Timestamp.valueOf("2026-07-01 12:30:00"),
                                true));
    }

    private static List<Object> values(Map<String, Object> row) {
        return Arrays.asList(row.values().toArray());
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
