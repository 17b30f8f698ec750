package io.github.camelportal.faults;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.ScheduledPollConsumer;

import static org.assertj.core.api.Assertions.assertThat;

/** Meets a fault with an operation, and then sees to it that the next one works. */
final class FaultRun {

    static final int MAX_RETRIES = 2;

    /** For faults that last until the deadline, in milliseconds; all others must never reach theirs. */
    static final int LATE = 800;

    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    private final CamelContext context;
    private final Certificates certificates;
    private final Places places;

    /** A poll ends on the thread on which it began. */
    private final ThreadLocal<List<Throwable>> problemsHere = ThreadLocal.withInitial(CopyOnWriteArrayList::new);

    /** In a context that has the authority to trust in its registry, as {@code trust}. */
    FaultRun(CamelContext context, Certificates certificates, Places places) {
        this.context = context;
        this.certificates = certificates;
        this.places = places;
        // The registry must not change while other cells look something up in it.
        context.getRegistry().bind("problems", (ExceptionHandler) new Problems(problemsHere));
    }

    FaultObservation meet(FaultCase fault, Column shown) throws Exception {
        Column column = fault.met(shown);
        try (FaultServer server = new FaultServer(fault, column, certificates)) {
            String uri = uri(fault, column, server);
            FaultObservation observed =
                    column.isConsumer() ? consume(fault, column, server, uri) : call(fault, column, server, uri);
            if (places.isTls(fault.place())) {
                assertThat(server.connections()).as("tries").isEqualTo(1 + MAX_RETRIES);
            }
            return observed;
        }
    }

    private String uri(FaultCase fault, Column column, FaultServer server) {
        boolean token = column == Column.LOGIN || fault.access() != FaultCase.Access.PASSWORD;
        String deadline = fault.settings().contains("requestDeadline") ? "" : "&requestDeadline=60000";
        return "portal:" + column.operation() + (column.operation().contains("?") ? "&" : "?") + "baseUrl="
                + places.url(fault.place(), server.port()) + "&username=user" + ACCOUNTS.incrementAndGet()
                + "&password=canary&allowInsecureHttp=true&authMethod=" + (token ? "token" : "basic") + "&maxRetries="
                + MAX_RETRIES
                + "&retryDelay=1ms" + deadline + fault.settings()
                + (places.isTls(fault.place()) ? "&sslContextParameters=#trust" : "");
    }

    private FaultObservation call(FaultCase fault, Column column, FaultServer server, String uri) {
        if (fault.place() == FaultCase.FaultHost.CLOSING_SERVER) {
            // The pool is shared by accounts: it has a connection now, which the portal has closed.
            assertThat(request(Column.READ, uri(fault, Column.READ, server))).isNull();
            server.takeCalls();
        }
        Throwable failure = request(column, uri);
        FaultObservation observed = new FaultObservation(failure, server.takeCalls());
        if (fault.canPass()) {
            server.pass();
            // On a connection that is spoilt, only what may be repeated gets through.
            boolean spoilt = fault.place() == FaultCase.FaultHost.SPOILING_SERVER;
            assertThat(spoilt ? request(Column.READ, uri(fault, Column.READ, server)) : request(column, uri))
                    .as("the next call")
                    .isNull();
        }
        return observed;
    }

    private Throwable request(Column column, String uri) {
        Exchange exchange = context.createFluentProducerTemplate()
                .to(uri)
                .withProcessor(sent -> sent.getMessage().setBody(column.body()))
                .request(Exchange.class);
        return exchange.getException();
    }

    private FaultObservation consume(FaultCase fault, Column column, FaultServer server, String uri) throws Exception {
        String id = "feed" + ACCOUNTS.incrementAndGet();
        List<Throwable> problems = problemsHere.get();
        problems.clear();
        List<Exchange> received = new CopyOnWriteArrayList<>();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri + "&startScheduler=false&exceptionHandler=#problems")
                        .routeId(id)
                        .process(received::add);
            }
        });
        if (fault.place() == FaultCase.FaultHost.CLOSING_SERVER && column == Column.POLL) {
            assertThat(request(Column.READ, uri(fault, Column.READ, server))).isNull();
        }
        ScheduledPollConsumer consumer =
                (ScheduledPollConsumer) context.getRoute(id).getConsumer();
        consumer.run();
        FaultObservation observed =
                new FaultObservation(problems.isEmpty() ? null : problems.get(0), server.takeCalls());
        if (fault.canPass()) {
            next(fault, column, server, consumer, observed);
            assertThat(received).as("delivered once, if it could be").hasSize(isEmpty(fault, column) ? 0 : 1);
        }
        context.getRouteController().stopRoute(id);
        context.removeRoute(id);
        return observed;
    }

    private static boolean isEmpty(FaultCase fault, Column column) {
        return fault.skipsPoll(column) && fault.stopsPoll(column);
    }

    /** The poll after the one that met the fault. */
    private static void next(
            FaultCase fault,
            Column column,
            FaultServer server,
            ScheduledPollConsumer consumer,
            FaultObservation observed)
            throws IOException {
        boolean failed = fault.cell(column).seen() != Cell.Seen.WORKS;
        server.pass();
        if (failed) {
            consumer.run();
            assertThat(server.takeCalls())
                    .as("calls of the next poll after " + observed)
                    .isEqualTo(nextCalls(fault, column));
        }
    }

    private static int nextCalls(FaultCase fault, Column column) {
        if (fault.skipsPoll(column)) {
            return 0;
        }
        // The first request is lost on the connection that the answer before it spoilt.
        return fault.place() == FaultCase.FaultHost.SPOILING_SERVER && column == Column.POLL ? 2 : 1;
    }

    private record Problems(ThreadLocal<List<Throwable>> all) implements ExceptionHandler {
        @Override
        public void handleException(Throwable exception) {
            all.get().add(exception);
        }

        @Override
        public void handleException(String message, Throwable exception) {
            all.get().add(exception);
        }

        @Override
        public void handleException(String message, Exchange exchange, Throwable exception) {
            all.get().add(exception);
        }
    }
}
