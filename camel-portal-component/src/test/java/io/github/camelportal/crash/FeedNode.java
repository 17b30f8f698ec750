package io.github.camelportal.crash;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.StateRepository;
import org.postgresql.ds.PGSimpleDataSource;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.model.Notification;
import io.github.camelportal.model.TicketReply;

/** An application of its own, in a JVM that can be killed: it consumes a feed, and notes what it has processed. */
public final class FeedNode extends RouteBuilder {

    private static final int LOCK_INTERVAL_MILLIS = 300;

    private final NodeSettings settings;
    private final KillPoint killPoint;
    private final SyncedSink sink;
    private String before = "";

    private FeedNode(NodeSettings settings) {
        this.settings = settings;
        this.killPoint = new KillPoint(settings.moment(), settings.event());
        this.sink = new SyncedSink(Path.of(settings.sink()));
    }

    /** Runs until it is killed, or the JVM that started it is gone. */
    public static void main(String[] args) throws Exception {
        start(NodeSettings.of(System.getenv()));
        NodeProcess.stayWithParent();
    }

    /** Starts it in this JVM, for a node that nobody kills. */
    static DefaultCamelContext start(NodeSettings settings) throws Exception {
        FeedNode node = new FeedNode(settings);
        DefaultCamelContext context = Connected.to(settings.baseUrl(), settings.username(), settings.password());
        node.configure(context);
        context.addRoutes(node);
        context.start();
        return context;
    }

    private void configure(DefaultCamelContext context) throws Exception {
        context.getRegistry().bind("feedState", state());
        if (settings.cluster() != null) {
            FileLockClusterService cluster = new FileLockClusterService();
            cluster.setRoot(settings.cluster());
            cluster.setAcquireLockDelay(1, TimeUnit.MILLISECONDS);
            cluster.setAcquireLockInterval(LOCK_INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
            context.addService(cluster);
        }
    }

    private StateRepository<String, String> state() {
        if (settings.database() == null) {
            return new StoppingFileState(new File(settings.state()), killPoint);
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(settings.database());
        return new StoppingJdbcState(database, settings.state(), killPoint);
    }

    @Override
    public void configure() {
        from(settings.from()).process(this::begin).process(this::finish);
    }

    private void begin(Exchange exchange) {
        String event = event(exchange);
        killPoint.at(Moment.AFTER_ALL, before);
        before = event;
        killPoint.at(Moment.BEFORE_PROCESSING, event);
        sink.begin(event);
    }

    private void finish(Exchange exchange) {
        String event = event(exchange);
        killPoint.at(Moment.DURING_PROCESSING, event);
        sink.process(event);
    }

    /** As the states call it. */
    private static String event(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        if (body instanceof TicketReply reply) {
            return "reply:" + reply.ticketNumber() + ":" + reply.id();
        }
        return body instanceof Invoice invoice ? invoice.id() : ((Notification) body).id();
    }
}
