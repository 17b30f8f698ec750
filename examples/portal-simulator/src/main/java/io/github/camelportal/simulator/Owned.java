package io.github.camelportal.simulator;

/** What belongs to an account, and is found by its id. */
interface Owned {

    String id();

    String accountId();
}
