package io.github.camelportal.simulator.auth;

/**
 * The identity that belongs to a username and its password.
 *
 * @param contactId the contact that logs in for its account, null for the account's owner
 */
public record Login(String username, String accountId, String contactId) {}
