package io.github.camelportal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;
import org.apache.camel.util.json.JsonArray;
import org.apache.camel.util.json.JsonObject;

import io.github.camelportal.internal.client.AccountClient;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.feed.FeedStatus;
import io.github.camelportal.internal.observe.AccountMonitor;
import io.github.camelportal.internal.observe.OperationStatistics;
import io.github.camelportal.internal.observe.RecentCall;
import io.github.camelportal.internal.specification.Specification;
import io.github.camelportal.internal.specification.SpecificationReport;
import io.github.camelportal.model.SecretFields;

/**
 * Reports the accounts of a context with their requests, the state of its feeds, and the operations that its specifications add,
 * without credentials.
 */
@DevConsole(
        name = "portal",
        displayName = "Portal",
        description = "Accounts, requests, feeds and specifications of client portals")
public class PortalDevConsole extends AbstractDevConsole {

    /** Creates the console for Camel. */
    public PortalDevConsole() {
        super("camel", "portal", "Portal", "Accounts, requests, feeds and specifications of client portals");
    }

    @Override
    protected Map<String, Object> doCallJson(Map<String, Object> options) {
        JsonObject root = new JsonObject();
        root.put("accounts", array(components().flatMap(it -> it.monitors().stream()), PortalDevConsole::account));
        root.put("feeds", array(feeds(), PortalDevConsole::feed));
        root.put(
                "specifications",
                array(components().flatMap(it -> it.specifications().stream()), PortalDevConsole::specification));
        return root;
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        StringBuilder text = new StringBuilder();
        Map<String, Object> root = doCallJson(options);
        ((JsonArray) root.get("accounts")).forEach(it -> {
            JsonObject account = new JsonObject((JsonObject) it);
            JsonArray operations = (JsonArray) account.remove("operations");
            JsonArray calls = (JsonArray) account.remove("recentCalls");
            appendLine(text, "    Account: ", account);
            operations.forEach(operation -> appendLine(text, "        ", (JsonObject) operation));
            calls.forEach(call -> appendLine(text, "        Call: ", (JsonObject) call));
        });
        ((JsonArray) root.get("feeds")).forEach(feed -> appendLine(text, "    Feed: ", (JsonObject) feed));
        components().flatMap(it -> it.specifications().stream()).forEach(it -> text.append("    Specification: ")
                .append(SpecificationReport.of(it))
                .append(System.lineSeparator()));
        return text.toString();
    }

    private static void appendLine(StringBuilder text, String prefix, JsonObject values) {
        text.append(prefix);
        String separator = "";
        for (Map.Entry<String, Object> value : values.entrySet()) {
            text.append(separator).append(value.getKey()).append('=').append(value.getValue());
            separator = ", ";
        }
        text.append(System.lineSeparator());
    }

    /** Returns each component once, although the registry may have it under several names. */
    private Stream<PortalComponent> components() {
        return getCamelContext().getComponentNames().stream()
                .sorted()
                .map(name -> getCamelContext().hasComponent(name))
                .filter(PortalComponent.class::isInstance)
                .map(PortalComponent.class::cast)
                .distinct();
    }

    private Stream<FeedStatus> feeds() {
        return components().flatMap(it -> it.feedRegistry().statuses().stream());
    }

    private static <T> JsonArray array(Stream<T> elements, Function<T, JsonObject> json) {
        JsonArray array = new JsonArray();
        elements.map(json).forEach(array::add);
        return array;
    }

    private static JsonObject account(AccountMonitor monitor) {
        AccountClient accountClient = monitor.accountClient();
        PortalAccount account = accountClient.account();
        JsonObject json = new JsonObject();
        json.put("baseUrl", Redactor.redactUrl(account.baseUrl()));
        json.put("method", account.method().name().toLowerCase(Locale.ROOT));
        // A bean with the username is not called, because it may be slow.
        if (account.method() != PortalAccount.Method.BEARER) {
            json.put("username", SecretFields.MASK);
        }
        Instant now = Instant.now();
        if (accountClient.tokenObtainedAt() != null) {
            json.put(
                    "tokenAgeSeconds",
                    Duration.between(accountClient.tokenObtainedAt(), now).toSeconds());
        }
        if (accountClient.requestsPerSecond() > 0) {
            json.put("requestsPerSecond", accountClient.requestsPerSecond());
        }
        accountClient.backOff().end().ifPresent(end -> json.put("backOffUntil", end.toString()));
        json.put("operations", array(monitor.statistics().operations().stream(), PortalDevConsole::operation));
        json.put("recentCalls", array(monitor.recentCalls().calls().stream(), PortalDevConsole::recentCall));
        return json;
    }

    private static JsonObject operation(OperationStatistics counted) {
        JsonObject json = new JsonObject();
        json.put("operation", counted.operation());
        json.put("requests", counted.requests());
        json.put("errors", new JsonObject(counted.errors()));
        json.put("retries", counted.retries());
        json.put("retryWaitMillis", counted.retryWaits().toMillis());
        json.put("rateWaits", counted.rateWaits());
        json.put("rateWaitMillis", counted.rateWaited().toMillis());
        long mean = counted.requests() == 0 ? 0 : counted.took().toMillis() / counted.requests();
        json.put("meanMillis", mean);
        json.put("longestMillis", counted.longest().toMillis());
        putTime(json, "lastRequest", counted.lastRequest());
        return json;
    }

    private static JsonObject recentCall(RecentCall call) {
        JsonObject json = new JsonObject();
        json.put("time", call.ended().toString());
        json.put("operation", call.operation());
        json.put("status", call.status());
        if (call.responseCode() != 0) {
            json.put("responseCode", call.responseCode());
        }
        json.put("millis", call.took().toMillis());
        if (call.poll()) {
            json.put("poll", true);
        }
        return json;
    }

    private static JsonObject feed(FeedStatus status) {
        JsonObject json = new JsonObject();
        json.put("operation", status.operation());
        if (status.feedId() != null) {
            json.put("feedId", status.feedId());
        }
        putTime(json, "lastPoll", status.lastPoll());
        putTime(json, "lastSuccess", status.lastSuccess());
        json.put("failuresInRow", status.failuresInRow());
        json.put("given", status.delivered());
        json.put("succeeded", status.succeeded());
        json.put("failed", status.failed());
        json.put("known", status.trackedElements());
        json.put("unsavedStates", status.unsavedStates());
        if (status.poll() != null) {
            json.put("pollElements", status.poll().elements());
            json.put("pollElementsPerSecond", status.poll().perSecond());
            json.put("pollExchanges", status.poll().exchanges());
        }
        return json;
    }

    private static JsonObject specification(Specification specification) {
        JsonObject json = new JsonObject();
        json.put("location", specification.location());
        json.put("operations", specification.specified().size());
        json.put("added", specification.added());
        json.put("table", SpecificationReport.of(specification));
        return json;
    }

    private static void putTime(JsonObject json, String name, Instant time) {
        if (time != null) {
            json.put(name, time.toString());
        }
    }
}
