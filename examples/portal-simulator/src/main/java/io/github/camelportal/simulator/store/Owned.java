package io.github.camelportal.simulator.store;

/** An element that belongs to an account and has an id. */
public interface Owned {

    String id();

    String accountId();
}
