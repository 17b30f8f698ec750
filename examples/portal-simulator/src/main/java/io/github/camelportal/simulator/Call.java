package io.github.camelportal.simulator;

import java.util.Map;

/** A request on its way through a route: who calls, with which path variables and fields. */
final class Call {

    private final Request request;
    private final Map<String, String> variables;
    private final Caller caller;
    private final Fields fields;
    private boolean effective = true;

    /** @param caller null on a route that needs no credentials */
    Call(Request request, Map<String, String> variables, Caller caller) {
        this.request = request;
        this.variables = variables;
        this.caller = caller;
        this.fields = Fields.of(request);
    }

    Request request() {
        return request;
    }

    Fields fields() {
        return fields;
    }

    Caller caller() {
        if (caller == null) {
            throw new IllegalStateException("A route without credentials has no caller");
        }
        return caller;
    }

    String accountId() {
        return caller().login().accountId();
    }

    /** A variable of the path, named as in the route's template without the at sign. */
    String path(String variable) {
        String value = variables.get(variable);
        if (value == null) {
            throw new IllegalStateException("The route has no variable " + variable);
        }
        return value;
    }

    /** Says that the call only asks something, in spite of its method. */
    void hasNoEffect() {
        effective = false;
    }

    boolean isEffective() {
        return effective;
    }

    /** Refuses the call unless all these fields have a value. */
    void require(String... names) {
        fields.require(names);
    }

    /** A field that must have a value. */
    String required(String name) {
        return fields.required(name);
    }
}
