package io.github.camelportal.benchmark.work;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.ScheduledPollConsumer;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.apache.camel.support.service.ServiceHelper;
import org.h2.jdbcx.JdbcConnectionPool;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

/** Polls {@code portal:invoices/list} by hand: the first time, when all is new, or again, when nothing has changed. */
final class FeedInvoices implements Contender {

    /** No poll of its own accord comes in between. */
    private static final String NEVER = "initialDelay=1d&delay=1d";

    /** Above its usual limit, Camel writes the whole file anew for each element. */
    private static final long FILE_SIZE = 1L << 30;

    private final InvoiceSum sum = new InvoiceSum();
    private final CamelContext context;
    private final long unchanged;
    private int feeds;

    /** The repository of the feed's state. */
    enum Repository {
        MEMORY,
        FILE,
        JDBC
    }

    /**
     * Starts the context.
     *
     * @param unchanged what a poll that finds nothing new is said to have read, or 0 where each poll is a first one
     */
    FeedInvoices(String baseUrl, Repository state, long unchanged) throws Exception {
        this.unchanged = unchanged;
        this.context = Contexts.startPortal(
                new RouteBuilder() {
                    @Override
                    public void configure() {}
                },
                baseUrl);
        context.getRegistry().bind("feedState", repository(state));
        if (unchanged > 0) {
            addFeed();
            poll();
            sum.take();
        }
    }

    private static StateRepository<String, String> repository(Repository state) throws Exception {
        StateRepository<String, String> repository =
                switch (state) {
                    case MEMORY -> new MemoryFeedStateRepository();
                    case FILE -> file();
                    case JDBC -> jdbc();
                };
        ServiceHelper.startService(repository);
        return repository;
    }

    private static FileStateRepository file() throws IOException {
        Path folder = Files.createTempDirectory("benchmark-feed");
        File file = folder.resolve("state").toFile();
        file.deleteOnExit();
        folder.toFile().deleteOnExit();
        return FileStateRepository.fileStateRepository(file, FILE_SIZE);
    }

    private static JdbcStateRepository jdbc() {
        JdbcStateRepository repository =
                new JdbcStateRepository(JdbcConnectionPool.create("jdbc:h2:mem:feed;DB_CLOSE_DELAY=-1", "sa", ""));
        repository.setCreateTable(true);
        return repository;
    }

    /** Each feed has a name of its own, so that it knows nothing yet. */
    private void addFeed() throws Exception {
        feeds++;
        String uri = "portal:invoices/list?stateRepository=#feedState&feedId=feed" + feeds + "&" + NEVER;
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("feed").process(FeedInvoices.this::add);
            }
        });
    }

    private void removeFeed() throws Exception {
        context.getRouteController().stopRoute("feed");
        context.removeRoute("feed");
    }

    private void add(Exchange exchange) {
        Invoice invoice = exchange.getMessage().getBody(Invoice.class);
        sum.add(invoice.id(), invoice.total());
    }

    private void poll() {
        ((ScheduledPollConsumer) context.getRoute("feed").getConsumer()).run();
    }

    @Override
    public long work() throws Exception {
        if (unchanged > 0) {
            poll();
            long again = sum.take();
            return again == 0 ? unchanged : again;
        }
        addFeed();
        poll();
        removeFeed();
        return sum.take();
    }

    @Override
    public void close() {
        context.stop();
    }
}
