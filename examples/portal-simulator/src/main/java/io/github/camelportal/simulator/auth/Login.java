package io.github.camelportal.simulator.auth;

/**
 * Who somebody is after giving a right username and password.
 *
 * @param contactId the contact that logs in for its account, null for the account's owner
 */
public record Login(String username, String accountId, String contactId) {}
