package io.github.camelportal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.camel.util.ObjectHelper;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Provider;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.await.AwaitableOperation;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.auth.UsernamePassword;
import io.github.camelportal.internal.dns.DnsRecordOperation;
import io.github.camelportal.internal.goal.GoalSender;
import io.github.camelportal.internal.spending.PriceSources;
import io.github.camelportal.internal.spending.SpendingLimit;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.options.EmitMode;
import io.github.camelportal.options.OutputType;
import io.github.camelportal.spi.PortalCredentials;

/** Validates the settings of an endpoint before its route starts, and reports all problems at once. */
final class EndpointValidator {

    private final PortalConfiguration settings;
    private final Operation operation;
    private final List<String> problems = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private EndpointValidator(PortalConfiguration settings, Operation operation) {
        this.settings = settings;
        this.operation = operation;
    }

    /**
     * Returns the account of an endpoint, or an account that is missing if nothing else is wrong.
     *
     * @param  textProblems             problems with the texts of options
     * @throws IllegalArgumentException if the settings are invalid. The message lists all problems
     */
    static EndpointAccount account(PortalEndpoint endpoint, List<String> textProblems) {
        PortalConfiguration settings = endpoint.getSettings();
        Operation operation = endpoint.operation();
        EndpointValidator validator = new EndpointValidator(settings, operation);
        validator.problems.addAll(textProblems);
        validator.problems.addAll(settings.textProblems());
        ConnectionValidator connection = new ConnectionValidator(settings, validator.problems, validator.missing);
        String baseUrl = connection.baseUrl();
        AuthMethod method =
                new CredentialsValidator(settings, operation, validator.problems, validator.missing).method();
        validator.validateReadOnly();
        validator.validateDocumented();
        validator.validateSpecification();
        validator.validateInBody(endpoint.getInBody());
        validator.validateOutputType();
        validator.validateSpending(endpoint.getSpending());
        validator.validateAwait(endpoint.getAwaiting());
        validator.validateRepeat(endpoint);
        validator.validateDns(endpoint.binding().values());
        connection.validateConnection();
        validator.validateZone();
        validator.validateEmit(endpoint.getFeed().getEmit());
        if (!validator.problems.isEmpty() || !validator.missing.isEmpty()) {
            // Whether a route consumes from the endpoint is not known yet. Without other problems, its consumer reports
            // its own.
            List<String> feedProblems = FeedOptionsValidator.problems(endpoint.binding(), endpoint.getFeed(), settings);
            String message = validator.message(feedProblems);
            if (validator.problems.isEmpty()) {
                return EndpointAccount.missing(message);
            }
            throw new IllegalArgumentException(message);
        }
        return EndpointAccount.of(account(settings, baseUrl, method));
    }

    private String message(List<String> feedProblems) {
        List<String> all = new ArrayList<>(missing);
        all.addAll(problems);
        feedProblems.stream()
                .filter(problem -> !problems.contains(problem))
                .forEach(problem -> all.add("as a consumer: " + problem));
        return "portal:" + operation.id() + " cannot start:\n  - " + String.join("\n  - ", all);
    }

    private static PortalAccount account(PortalConfiguration settings, String baseUrl, AuthMethod method) {
        return switch (method) {
            case basic -> new PortalAccount(baseUrl, PortalAccount.Method.BASIC, credentials(settings), null);
            case token -> new PortalAccount(baseUrl, PortalAccount.Method.TOKEN, credentials(settings), null);
            case bearer -> new PortalAccount(baseUrl, PortalAccount.Method.BEARER, null, settings.getAccessToken());
        };
    }

    private static PortalCredentials credentials(PortalConfiguration settings) {
        return settings.getCredentials() == null
                ? new UsernamePassword(settings.getUsername(), settings.getPassword(), settings.getTotpSecret())
                : settings.getCredentials();
    }

    private void validateReadOnly() {
        if (settings.isReadOnly() && !operation.isSafe()) {
            problems.add("readOnly=true refuses " + operation.id() + " (" + operation.method() + " " + operation.path()
                    + "): it " + operation.effect().description()
                    + ". Remove readOnly to allow it, or set dryRun=true to preview the request");
        }
    }

    private void validateDocumented() {
        Provider provider = settings.getProvider();
        if (!provider.documents(operation) && !settings.isAllowUndocumented()) {
            problems.add("provider=" + provider + " does not document " + operation.id() + ", unlike "
                    + String.join(", ", operation.providers())
                    + ". Set allowUndocumented=true if this install has the operation");
        }
    }

    /** Refuses options of a document if there is none, because they would be ignored silently. */
    private void validateSpecification() {
        boolean isSet = ObjectHelper.isNotEmpty(settings.getSpecificationMapping())
                || ObjectHelper.isNotEmpty(settings.getSpecificationCache());
        if (isSet && ObjectHelper.isEmpty(settings.getSpecification())) {
            problems.add("specificationMapping and specificationCache are for a specification, which is missing. Set"
                    + " specification, or remove them");
        }
    }

    private void validateInBody(String inBody) {
        if (ObjectHelper.isNotEmpty(inBody) && operation.parameter(inBody).isEmpty()) {
            problems.add("inBody=" + inBody + " is not a parameter of " + operation.id() + ". Its parameters: "
                    + (operation.parameters().isEmpty()
                            ? "none"
                            : String.join(
                                    ", ",
                                    operation.parameters().stream()
                                            .map(parameter -> parameter.option())
                                            .toList())));
        }
    }

    private void validateOutputType() {
        if (settings.getOutputType() == OutputType.iterator
                && operation.response().kind() != ResponseSpec.Kind.LIST) {
            problems.add("outputType=iterator requires an operation that returns a list, unlike " + operation.id()
                    + ". Remove it, or use json");
        }
    }

    private void validateSpending(PortalSpendingConfiguration spending) {
        boolean limited = spending.getMaxTotal() != null || spending.getCurrency() != null;
        if (limited && !PriceSources.exist(operation)) {
            problems.add("maxTotal and currency are for operations whose price can be learned first, unlike "
                    + operation.id() + ". Remove them");
        }
        SpendingLimit.ofOptions(spending.getMaxTotal(), spending.getCurrency(), problems);
    }

    private void validateAwait(PortalAwaitConfiguration awaiting) {
        AwaitableOperation awaitable = AwaitableOperation.of(operation).orElse(null);
        boolean isSet = ObjectHelper.isNotEmpty(awaiting.getAwait())
                || awaiting.getAwaitTimeout() != PortalAwaitConfiguration.DEFAULT_TIMEOUT
                || awaiting.getAwaitInterval() != PortalAwaitConfiguration.DEFAULT_INTERVAL;
        if (awaitable == null && isSet) {
            problems.add("await, awaitTimeout and awaitInterval are for commands to machines, unlike " + operation.id()
                    + ". They are " + String.join(", ", AwaitableOperation.ids()) + ". Remove them");
        } else if (awaitable != null && ObjectHelper.isNotEmpty(awaiting.getAwait())) {
            String contradiction = awaitable.contradiction(awaiting.getAwait());
            if (contradiction != null) {
                problems.add(contradiction);
            }
            if (settings.getOutputType() == OutputType.stream) {
                problems.add("await contradicts outputType=stream, because the body is the machine. Use typed or json");
            }
        }
        if (awaiting.getAwaitTimeout() <= 0 || awaiting.getAwaitInterval() <= 0) {
            problems.add("awaitTimeout and awaitInterval must be more than 0");
        }
    }

    private void validateRepeat(PortalEndpoint endpoint) {
        PortalRepeatConfiguration repeat = endpoint.getRepeat();
        if (repeat.acceptsDone() && operation.goal() == null) {
            problems.add("alreadyDone=ok is for operations that make something so, unlike " + operation.id()
                    + ". They are " + String.join(", ", GoalSender.ids()) + ". Remove it");
        }
        problems.addAll(repeat.references().problems(operation, endpoint.getCamelContext()));
        if ((repeat.acceptsDone() || repeat.getReferenceRepository() != null)
                && settings.getOutputType() == OutputType.stream) {
            problems.add(
                    "outputType=stream contradicts alreadyDone and referenceRepository, whose result may be no response of"
                            + " the portal. Use typed or json");
        }
    }

    private void validateDns(Map<String, Object> values) {
        if (operation.composite() && settings.getOutputType() == OutputType.stream) {
            problems.add("outputType=stream requires an operation with a response of its own, unlike " + operation.id()
                    + ". Use typed or json");
        }
        problems.addAll(DnsRecordOperation.problems(operation, values));
    }

    /** The only option of a consumer that Camel does not convert, because one of its values is a keyword of Java. */
    private void validateEmit(String emit) {
        try {
            EmitMode.of(emit);
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
        }
    }

    private void validateZone() {
        try {
            if (ObjectHelper.isNotEmpty(settings.getZoneId())) {
                ZoneId.of(settings.getZoneId());
            }
        } catch (DateTimeException e) {
            problems.add("zoneId=" + settings.getZoneId() + " is not a time zone. Use a name such as Europe/Berlin");
        }
    }
}
