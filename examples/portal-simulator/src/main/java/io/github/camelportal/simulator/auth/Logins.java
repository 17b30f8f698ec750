package io.github.camelportal.simulator.auth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The usernames and passwords of account owners, and of contacts that have one. */
public final class Logins {

    private final Map<String, StoredLogin> entries = new LinkedHashMap<>();

    public void add(Login login, String password) {
        entries.put(login.username(), new StoredLogin(login, password));
    }

    public boolean exists(String username) {
        return entries.containsKey(username);
    }

    /** Adds another username to an existing login, after an e-mail address has changed. */
    public void addName(String username, String accountId, String contactId) {
        entries.values().stream()
                .filter(entry -> entry.login().accountId().equals(accountId))
                .filter(entry -> Objects.equals(entry.login().contactId(), contactId))
                .findFirst()
                .ifPresent(entry -> add(new Login(username, accountId, contactId), entry.password()));
    }

    Optional<Login> check(String username, String password) {
        return Optional.ofNullable(entries.get(username))
                .filter(entry -> entry.password().equals(password))
                .map(StoredLogin::login);
    }

    private record StoredLogin(Login login, String password) {

        @Override
        public String toString() {
            return login.username();
        }
    }
}
