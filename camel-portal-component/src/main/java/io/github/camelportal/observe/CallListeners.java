package io.github.camelportal.observe;

import java.time.Duration;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.client.CallListener;
import io.github.camelportal.client.PortalOperationException;

/** Tells several listeners. */
public final class CallListeners implements CallListener {

    private final List<CallListener> listeners;

    /** All of them are told, in this order. */
    public CallListeners(List<CallListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void ended(Operation operation, Duration took, PortalOperationException failure) {
        listeners.forEach(listener -> listener.ended(operation, took, failure));
    }

    @Override
    public void waits(Operation operation, Wait reason, Duration wait) {
        listeners.forEach(listener -> listener.waits(operation, reason, wait));
    }
}
