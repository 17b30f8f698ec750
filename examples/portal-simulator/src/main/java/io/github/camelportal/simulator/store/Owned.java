package io.github.camelportal.simulator.store;

/** What belongs to an account, and is found by its id. */
public interface Owned {

    String id();

    String accountId();
}
