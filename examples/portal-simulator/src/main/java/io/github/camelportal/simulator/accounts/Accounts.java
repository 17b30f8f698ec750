package io.github.camelportal.simulator.accounts;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelportal.simulator.store.Sequence;

/** The clients' accounts. */
public final class Accounts {

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Sequence ids = new Sequence(26);

    public Account open(Map<String, String> profile) {
        Account account = new Account(ids.next(), RegistrationDetails.copy(profile), null, "");
        accounts.put(account.id(), account);
        return account;
    }

    public Account get(String id) {
        return accounts.get(id);
    }

    Account update(String id, Map<String, String> changes) {
        Account account = get(id);
        Account updated = account.withProfile(RegistrationDetails.merge(account.profile(), changes));
        accounts.put(id, updated);
        return updated;
    }

    public void recordLogin(String id, LocalDateTime when, String address) {
        accounts.computeIfPresent(id, (key, account) -> account.seen(when, address));
    }
}
