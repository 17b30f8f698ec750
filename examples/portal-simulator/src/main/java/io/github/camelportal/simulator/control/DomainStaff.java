package io.github.camelportal.simulator.control;

import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.StateLock;
import io.github.camelportal.simulator.domains.DnsRecords;
import io.github.camelportal.simulator.domains.SimulatedDnsRecord;
import io.github.camelportal.simulator.domains.SimulatedDomain;
import io.github.camelportal.simulator.store.Store;

/** Actions of the registrar on domains, which no client requested. */
public final class DomainStaff {

    private final PortalState state;
    private final StateLock lock;

    DomainStaff(PortalState state, StateLock lock) {
        this.state = state;
        this.lock = lock;
    }

    /**
     * Adds a DNS record to a domain.
     *
     * @param name below the domain; empty for the domain itself
     * @return the record
     * @throws NoSuchElementException if there is no such domain
     * @throws IllegalArgumentException if there is no such type of record
     */
    public SimulatedDnsRecord addRecord(String domainId, String name, String type, String content) {
        String upperCase = type.toUpperCase(Locale.ROOT);
        if (!DnsRecords.TYPES.contains(upperCase)) {
            throw new IllegalArgumentException("There is no record type " + type);
        }
        return lock.change(() -> records(domainId).add(domainId, name, 0, 0, upperCase, content));
    }

    /**
     * Gives a DNS record of a domain another content.
     *
     * @return the record as it is then
     * @throws NoSuchElementException if there is no such domain or record
     */
    public SimulatedDnsRecord changeRecord(String domainId, String recordId, String content) {
        return lock.change(() -> records(domainId).edit(domainId, recordId, content));
    }

    /**
     * Removes a DNS record of a domain.
     *
     * @throws NoSuchElementException if there is no such domain or record
     */
    public void removeRecord(String domainId, String recordId) {
        lock.change(() -> {
            DnsRecords records = records(domainId);
            records.remove(domainId, records.get(domainId, recordId).id());
        });
    }

    /**
     * Turns the automatic renewal of a domain on or off.
     *
     * @throws NoSuchElementException if there is no such domain
     */
    public void setAutoRenew(String domainId, boolean on) {
        change(domainId, domain -> domain.withSwitches(domain.switches().withAutoRenew(on)));
    }

    /**
     * Gives a domain another day of expiry. Its status stays.
     *
     * @throws NoSuchElementException if there is no such domain
     */
    public void setExpires(String domainId, LocalDate date) {
        change(domainId, domain -> domain.expiringOn(date));
    }

    /**
     * Deletes a domain with its records.
     *
     * @throws NoSuchElementException if there is no such domain
     */
    public void deleteDomain(String domainId) {
        lock.change(() -> state.domains().remove(domainId));
    }

    private DnsRecords records(String domainId) {
        state.domains().store().get(domainId);
        return state.domains().records();
    }

    private void change(String domainId, UnaryOperator<SimulatedDomain> change) {
        lock.change(() -> {
            Store<SimulatedDomain> store = state.domains().store();
            return store.keep(change.apply(store.get(domainId)));
        });
    }
}
