package io.github.camelportal.fuzz;

import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.core5.http.ClassicHttpRequest;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.options.OutputType;
import io.github.camelportal.scan.Canaries;

import static org.assertj.core.api.Assertions.assertThat;

/** A route for each operation and each way to get its answer; each uses up what it gets. */
final class FuzzedRoutes implements AutoCloseable {

    /** Far more than any answer of these needs, on a machine that is busy too. */
    private static final int HANGS_AFTER_SECONDS = 30;

    private static final Set<String> SET_BY_ANSWERS = Set.of(
            "CamelPortalInfo",
            "CamelPortalInfoArguments",
            "CamelPortalOtherFields",
            "CamelPortalFileName",
            "CamelPortalFileLength",
            "CamelPortalRetryAfter",
            Exchange.CONTENT_TYPE,
            Exchange.FILE_LENGTH);

    private final CannedPortal portal = new CannedPortal();
    private final DocumentedResponses documented = new DocumentedResponses();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ExecutorService runner = Executors.newSingleThreadExecutor();
    private final AtomicLong answers = new AtomicLong();
    private final Map<Operation, List<Way>> ways = new LinkedHashMap<>();
    private final ProducerTemplate template;

    /** An operation and how its answer is to be had. */
    record Way(Operation operation, OutputType output, AuthMethod auth) {

        String uri() {
            String path = operation.parameters(Parameter.Place.PATH).stream()
                    .map(parameter -> "&" + parameter.option() + "=1")
                    .collect(Collectors.joining());
            return "portal:" + operation.id() + "?outputType=" + output + "&authMethod=" + auth + path;
        }

        String direct() {
            return "direct:" + operation.id().replace('/', '-') + "-" + output + "-" + auth;
        }

        @Override
        public String toString() {
            return uri();
        }
    }

    FuzzedRoutes() {
        OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.isRequest())
                .forEach(operation -> ways.put(operation, waysOf(operation)));
        configure(context, portal);
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    errorHandler(noErrorHandler());
                    ways.values().stream()
                            .flatMap(List::stream)
                            .forEach(way -> from(way.direct()).to(way.uri()).process(exchange -> use(exchange)));
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        context.start();
        template = context.createProducerTemplate();
    }

    /** Repetitions happen, but at once. */
    static void configure(DefaultCamelContext context, CannedPortal portal) {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl("http://localhost/api");
        configuration.setUsername("joe@example.com");
        configuration.setPassword(Canaries.PASSWORD);
        configuration.setAllowUndocumented(true);
        configuration.setHttpClient(portal);
        configuration.setMaxRetries(1);
        configuration.setRetryDelay(0);
        configuration.setMaxRetryAfter(0);
    }

    private static List<Way> waysOf(Operation operation) {
        boolean list = operation.response().kind() == ResponseSpec.Kind.LIST;
        return List.of(OutputType.values()).stream()
                .filter(output -> list || output != OutputType.iterator)
                .flatMap(output -> List.of(AuthMethod.basic, AuthMethod.token).stream()
                        .filter(auth -> auth == AuthMethod.basic || output == OutputType.typed)
                        .map(auth -> new Way(operation, output, auth)))
                .toList();
    }

    private static void use(Exchange exchange) throws Exception {
        Object body = exchange.getMessage().getBody();
        if (body instanceof Iterator<?> iterator) {
            iterator.forEachRemaining(element -> assertThat(element).asString().isNotNull());
        } else if (body instanceof InputStream stream) {
            stream.readAllBytes();
        } else {
            assertThat(String.valueOf(body)).isNotNull();
        }
    }

    /** Returns the operations that can be called. */
    Set<Operation> operations() {
        return ways.keySet();
    }

    /** How the answers of an operation can be had. */
    List<Way> ways(Operation operation) {
        return ways.get(operation);
    }

    byte[] documented(Operation operation) {
        return documented.of(operation);
    }

    /** How many answers have been given that may be anything. */
    long answers() {
        return answers.get();
    }

    /** Does something that must come to an end. */
    <T> T within(Callable<T> attempt) throws Exception {
        return runner.submit(attempt).get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    /** Returns the result of an exchange whose requests all get this response. */
    Exchange answered(Way way, CannedResponse answer) {
        portal.answers(request -> answer);
        answers.incrementAndGet();
        return template.send(way.direct(), exchange -> {});
    }

    /** Returns the result of an exchange with a healthy portal. */
    Exchange healthy(Way way) {
        byte[] login = documented.of(OperationTable.operation("auth", "login"));
        byte[] good = documented.of(way.operation());
        portal.answers(request -> CannedResponse.good(isLogin(request) ? login : good));
        return template.send(way.direct(), exchange -> {});
    }

    private static boolean isLogin(ClassicHttpRequest request) {
        return request.getRequestUri().endsWith("/login")
                || request.getRequestUri().endsWith("/token");
    }

    /** Headers that an answer cannot have set. */
    static Set<String> strangeHeaders(Exchange exchange) {
        Set<String> strange = new TreeSet<>(exchange.getMessage().getHeaders().keySet());
        strange.removeIf(name -> SET_BY_ANSWERS.stream()
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))));
        return strange;
    }

    @Override
    public void close() {
        runner.shutdownNow();
        context.stop();
    }
}
