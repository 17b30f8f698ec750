package io.github.camelportal.simulator.domains;

/**
 * The switches of a domain.
 *
 * @param locked against a transfer to another registrar
 */
public record DomainSwitches(boolean locked, boolean idProtection, boolean autoRenew) {

    public DomainSwitches withLocked(boolean value) {
        return new DomainSwitches(value, idProtection, autoRenew);
    }

    DomainSwitches withIdProtection(boolean value) {
        return new DomainSwitches(locked, value, autoRenew);
    }

    public DomainSwitches withAutoRenew(boolean value) {
        return new DomainSwitches(locked, idProtection, value);
    }
}
