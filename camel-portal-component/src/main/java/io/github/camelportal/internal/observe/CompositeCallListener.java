package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.policy.CallListener;

/** A listener that calls several others. */
final class CompositeCallListener implements CallListener {

    private final List<CallListener> listeners;

    /** Creates a listener that calls the others in the given order. */
    CompositeCallListener(List<CallListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void onCompleted(Operation operation, Duration took, Throwable failure) {
        listeners.forEach(listener -> listener.onCompleted(operation, took, failure));
    }

    @Override
    public void onPolled(Operation operation, Duration took, Throwable failure) {
        listeners.forEach(listener -> listener.onPolled(operation, took, failure));
    }

    @Override
    public void onWait(Operation operation, Wait reason, Duration wait) {
        listeners.forEach(listener -> listener.onWait(operation, reason, wait));
    }
}
