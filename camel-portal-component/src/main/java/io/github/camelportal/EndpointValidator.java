package io.github.camelportal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Provider;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.auth.UsernamePassword;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.options.OutputType;
import io.github.camelportal.spi.PortalCredentials;

/** Finds everything that is missing or contradictory in the settings of an endpoint, before its route starts. */
final class EndpointValidator {

    private final PortalConfiguration settings;
    private final Operation operation;
    private final List<String> problems = new ArrayList<>();

    private EndpointValidator(PortalConfiguration settings, Operation operation) {
        this.settings = settings;
        this.operation = operation;
    }

    /**
     * The account to use.
     *
     * @throws IllegalArgumentException if anything is wrong; the message names all of it at once
     */
    static PortalAccount account(PortalConfiguration settings, Operation operation, String inBody, String endpoint) {
        EndpointValidator check = new EndpointValidator(settings, operation);
        ConnectionValidator transport = new ConnectionValidator(settings, check.problems);
        String baseUrl = transport.baseUrl();
        AuthMethod method = new CredentialsValidator(settings, operation, check.problems).method();
        check.readOnly();
        check.documented();
        check.inBody(inBody);
        check.outputType();
        transport.connection();
        check.zone();
        if (!check.problems.isEmpty()) {
            throw new IllegalArgumentException(
                    endpoint + " cannot start:\n  - " + String.join("\n  - ", check.problems));
        }
        return switch (method) {
            case basic -> new PortalAccount(baseUrl, PortalAccount.Method.BASIC, credentials(settings), null);
            case token -> new PortalAccount(baseUrl, PortalAccount.Method.TOKEN, credentials(settings), null);
            case bearer -> new PortalAccount(baseUrl, PortalAccount.Method.BEARER, null, settings.getAccessToken());
        };
    }

    private static PortalCredentials credentials(PortalConfiguration settings) {
        return settings.getCredentials() == null
                ? new UsernamePassword(settings.getUsername(), settings.getPassword())
                : settings.getCredentials();
    }

    private void readOnly() {
        if (settings.isReadOnly() && !operation.isSafe()) {
            problems.add("readOnly=true refuses " + operation.id() + " (" + operation.method() + " " + operation.path()
                    + "): it " + operation.effect().description()
                    + "; leave readOnly out where that is meant, or use dryRun=true to"
                    + " see what would be sent");
        }
    }

    private void documented() {
        Provider provider = settings.getProvider();
        if (!provider.documents(operation) && !settings.isAllowUndocumented()) {
            problems.add("the documents of provider=" + provider + " do not list " + operation.id() + ", those of "
                    + String.join(", ", operation.providers())
                    + " do; installs differ, so if this one has it set allowUndocumented=true");
        }
    }

    private void inBody(String inBody) {
        if (!isEmpty(inBody) && operation.parameter(inBody).isEmpty()) {
            problems.add("inBody=" + inBody + " is no parameter of " + operation.id() + "; it has "
                    + (operation.parameters().isEmpty()
                            ? "none"
                            : String.join(
                                    ", ",
                                    operation.parameters().stream()
                                            .map(parameter -> parameter.option())
                                            .toList())));
        }
    }

    private void outputType() {
        if (settings.getOutputType() == OutputType.iterator
                && operation.response().kind() != ResponseSpec.Kind.LIST) {
            problems.add("outputType=iterator is for operations that answer a list, and " + operation.id()
                    + " does not: leave it out, or use json");
        }
    }

    private void zone() {
        try {
            if (!isEmpty(settings.getZoneId())) {
                ZoneId.of(settings.getZoneId());
            }
        } catch (DateTimeException e) {
            problems.add("zoneId=" + settings.getZoneId() + " is no time zone; write one as in Europe/Berlin");
        }
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }
}
