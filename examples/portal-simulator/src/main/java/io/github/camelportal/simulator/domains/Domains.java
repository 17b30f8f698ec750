package io.github.camelportal.simulator.domains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelportal.simulator.store.Sequence;
import io.github.camelportal.simulator.store.Store;

/** The accounts' domains. */
public final class Domains {

    public static final List<String> DEFAULT_NAMESERVERS =
            List.of("ns1.example.com", "ns2.example.com", "ns3.example.com", "ns4.example.com");

    /** Names that somebody else has, below every top-level domain. */
    private static final Set<String> REGISTERED = Set.of("example", "taken");

    private final Store<SimulatedDomain> store = new Store<>("domain", new Sequence(47));
    private final Map<String, DomainFile> files = new HashMap<>();
    private final DnsRecords records = new DnsRecords(new Sequence(1));
    private final Sequence keyIds = new Sequence(1);

    public Store<SimulatedDomain> store() {
        return store;
    }

    public DnsRecords records() {
        return records;
    }

    public DomainFile file(SimulatedDomain domain) {
        return files.computeIfAbsent(domain.id(), id -> new DomainFile());
    }

    String nextKeyId() {
        return keyIds.next();
    }

    public SimulatedDomain add(
            String accountId, String name, LocalDate created, int years, BigDecimal price, BigDecimal renewal) {
        return store.keep(new SimulatedDomain(
                store.nextId(),
                accountId,
                name,
                created,
                null,
                years,
                price,
                renewal,
                SimulatedDomain.PENDING,
                DEFAULT_NAMESERVERS,
                new DomainSwitches(false, false, true)));
    }

    public void remove(String id) {
        store.removeById(id);
        files.remove(id);
        records.removeAll(id);
    }

    /** Whether somebody could register it. */
    boolean isFree(String name) {
        return !isForeign(name)
                && store.all().stream()
                        .noneMatch(
                                domain -> domain.isRegistered() && domain.name().equals(name));
    }

    /** Whether it belongs to somebody who is no client here. */
    boolean isForeign(String name) {
        return REGISTERED.contains(name.substring(0, Math.max(0, name.indexOf('.'))));
    }
}
