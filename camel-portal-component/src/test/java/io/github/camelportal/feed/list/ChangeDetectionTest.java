package io.github.camelportal.feed.list;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static io.github.camelportal.support.InvoiceListServer.invoice;
import static org.assertj.core.api.Assertions.assertThat;

/** A feed detects changes of content, and ignores another notation of the same content. */
class ChangeDetectionTest {

    private static final String LIST = "portal:invoices/list";

    @TempDir
    private Path folder;

    private final InvoiceListServer portal = new InvoiceListServer();
    private PolledRoute route;

    @AfterEach
    void stop() {
        route.close();
        portal.close();
    }

    /** Where the states outlive the context. */
    enum Durable {
        FILE,
        JDBC
    }

    private StateRepository<String, String> repository(Durable kind) {
        if (kind == Durable.FILE) {
            return FileStateRepository.fileStateRepository(new File(folder.toFile(), "feeds"));
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:" + folder.resolve("feeds") + ";DB_CLOSE_DELAY=-1");
        JdbcStateRepository jdbc = new JdbcStateRepository(h2);
        jdbc.setCreateTable(true);
        return jdbc;
    }

    @Test
    void deliversEachChangeWhenElementToggles() {
        route = PolledRoute.of(portal, LIST);

        assertThat(toggled(() -> route)).containsExactly("1 new", "1 changed", "1 changed");
    }

    @ParameterizedTest
    @EnumSource
    void deliversEachChangeWhenRouteRestartsInBetween(Durable kind) {
        route = PolledRoute.of(portal, LIST, repository(kind));

        assertThat(toggled(() -> {
                    route.close();
                    route = PolledRoute.of(portal, LIST, repository(kind));
                    return route;
                }))
                .containsExactly("1 new", "1 changed", "1 changed");
    }

    private List<String> toggled(Supplier<PolledRoute> next) {
        List<String> received = new ArrayList<>();
        for (String status : List.of("A", "B", "A")) {
            portal.lists(invoice("1", "'status':'" + status + "'"));
            received.addAll(next.get().poll());
            received.addAll(next.get().poll());
        }
        return received;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id':'5','status':'x','a':1} | {'a':1,'id':'5','status':'x'}",
                "{'id':'5'} | {'id':5}",
                "{'id':5} | {'id':'5'}",
                "{'id':'5','client':{'id':'7','name':'x'}} | {'id':'5','client':{'name':'x','id':7}}",
                "{'id':'5','items':[{'a':1,'b':2}]} | {'id':'5','items':[{'b':'2','a':'1'}]}",
                "{'id':'5','total':12.50} | {'id':'5','total':'12.5'}",
                "{'id':'5','total':'12.50'} | {'id':'5','total':12.5}",
                "{'id':'5','total':'100.00'} | {'id':'5','total':100}",
                "{'id':'5','total':0} | {'id':'5','total':'0.00'}",
                "{'id':'5','total':-3.10} | {'id':'5','total':'-3.1'}",
                "{'id':'5','notes':null} | {'id':'5'}",
                "{'id':'5'} | {'id':'5','notes':null}",
                "{'id':'5','x':[]} | {'id':'5','x':{}}",
                "{'id':'5','x':[]} | {'id':'5'}",
                "{'id':'5','x':{'y':null}} | {'id':'5','x':{'z':[]}}",
                "{'id':'5','flag':true} | {'id':'5','flag':'true'}"
            })
    void ignoresElementWhenOnlyNotationDiffers(String before, String after) {
        assertThat(change(before, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id':'5','status':'Unpaid'} | {'id':'5','status':'Paid'}",
                "{'id':'5','status':'Paid'} | {'id':'5','status':'paid'}",
                "{'id':'5','status':'Paid'} | {'id':'5','status':null}",
                "{'id':'5'} | {'id':'5','status':'Paid'}",
                "{'id':'5','count':1} | {'id':'5','count':2}",
                "{'id':'5','total':'12.50'} | {'id':'5','total':'12.51'}",
                "{'id':'5','total':'12.50'} | {'id':'5','total':'-12.50'}",
                "{'id':'5','total':'12.50'} | {'id':'5','total':'125.0'}",
                "{'id':'5','version':'1.10'} | {'id':'5','version':'1.1'}",
                "{'id':'5','flag':true} | {'id':'5','flag':false}",
                "{'id':'5','client':{'name':'x'}} | {'id':'5','client':{'name':'y'}}",
                "{'id':'5','client':{'name':'x'}} | {'id':'5','name':'x'}",
                "{'id':'5','a':{'x':1},'b':{'x':2}} | {'id':'5','a':{'x':2},'b':{'x':1}}",
                "{'id':'5','a':'x','b':'y'} | {'id':'5','a':'y','b':'x'}",
                "{'id':'5','list':['x','y']} | {'id':'5','list':['y','x']}",
                "{'id':'5','list':['x','y']} | {'id':'5','list':['x']}",
                "{'id':'5','list':['x','x']} | {'id':'5','list':['x']}",
                "{'id':'5','list':['xy','z']} | {'id':'5','list':['x','yz']}",
                "{'id':'5','list':[['x'],['y']]} | {'id':'5','list':[['x','y']]}",
                "{'id':'5','items':[{'a':1},{'a':2}]} | {'id':'5','items':[{'a':2},{'a':1}]}",
                "{'id':'5','x':'1'} | {'id':'5','x':['1']}"
            })
    void deliversChangeWhenContentDiffers(String before, String after) {
        assertThat(change(before, after)).containsExactly("5 changed");
    }

    private List<String> change(String before, String after) {
        route = PolledRoute.of(portal, "portal:invoices/list?outputType=json");
        portal.lists(before.replace('\'', '"'));
        assertThat(route.poll()).containsExactly("5 new");
        portal.lists(after.replace('\'', '"'));
        return route.poll();
    }

    @Test
    void deliversOthersWhenOneElementAlwaysFails() {
        route = PolledRoute.of(portal, LIST).failing("1");
        portal.lists("1", "2");
        assertThat(route.poll()).containsExactly("1 new", "2 new");
        assertThat(route.poll()).containsExactly("1 new");

        portal.lists("1", "2", "3");
        assertThat(route.poll()).containsExactly("1 new", "3 new");

        route.failing();
        assertThat(route.poll()).containsExactly("1 new");
        assertThat(route.poll()).isEmpty();
    }

    @Test
    void deliversChangeAgainWhenItFailedBefore() {
        route = PolledRoute.of(portal, LIST);
        portal.lists(invoice("1", "'status':'A'"));
        route.poll();
        portal.lists(invoice("1", "'status':'B'"));
        route.failing("1");
        assertThat(route.poll()).containsExactly("1 changed");

        portal.lists(invoice("1", "'status':'A'"));
        assertThat(route.poll()).isEmpty();
        portal.lists(invoice("1", "'status':'B'"));
        route.failing();
        assertThat(route.poll()).containsExactly("1 changed");
    }

    @Test
    void detectsChangeWhenElementsHaveManyFields() {
        route = PolledRoute.of(portal, LIST);
        portal.lists(invoice("1", manyFields("")), invoice("2", manyFields("")));
        assertThat(route.poll()).hasSize(2);
        assertThat(route.poll()).isEmpty();

        portal.lists(invoice("1", manyFields("")), invoice("2", manyFields("x")));
        assertThat(route.poll()).containsExactly("2 changed");
    }

    private static String manyFields(String lastValue) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            fields.append("'field").append(i).append("':").append(i).append(',');
        }
        return fields.append("'last':'").append(lastValue).append('\'').toString();
    }
}
