package io.github.camelportal.contract;

import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingServer;

/**
 * A part of the contract with the portal, for any context: the component's own tests try it in plain Camel, and those of the
 * Quarkus extension in an application.
 */
public abstract class ContractCase {

    static final String USERNAME = PortalStub.USERNAME;
    static final String PASSWORD = PortalStub.PASSWORD;

    private static RecordingServer portal;
    private static PortalConfiguration account;

    /** The running context that has the component. */
    protected abstract CamelContext context();

    @BeforeAll
    static void startPortal() {
        portal = new RecordingServer();
        account = new PortalConfiguration();
        account.setBaseUrl(portal.baseUrl());
        account.setUsername(USERNAME);
        account.setPassword(PASSWORD);
        account.setMaxRetries(0);
    }

    @AfterAll
    static void stopPortal() {
        portal.close();
    }

    /** The context may have an account with another portal, which stays the one of its other routes. */
    @BeforeEach
    void openAccount() {
        context().getRegistry().bind(accountName(), account);
    }

    final RecordingServer portal() {
        return portal;
    }

    /** The endpoint of a call, with the account. */
    final String uri(ParameterSource.ParameterCall call) {
        return call.uri() + (call.uri().contains("?") ? "&" : "?") + "configuration=#" + accountName();
    }

    /** One for each server: an endpoint that the context already has stays with its account. */
    private static String accountName() {
        return "contract" + portal.server().port();
    }
}
