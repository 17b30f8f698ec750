package io.github.camelportal.simulator.http;

import java.util.List;
import java.util.Map;

import io.github.camelportal.simulator.auth.Caller;

/** A request on its way through a route: who calls, with which path variables and fields. */
public final class Call {

    private final Request request;
    private final Map<String, String> variables;
    private final Caller caller;
    private final Fields fields;
    private final List<UploadedFile> files;
    private boolean effective = true;

    /** @param caller null on a route that needs no credentials */
    public Call(Request request, Map<String, String> variables, Caller caller) {
        this.request = request;
        this.variables = variables;
        this.caller = caller;
        this.fields = Fields.of(request);
        this.files = MultipartForm.is(request) ? MultipartForm.of(request).files() : List.of();
    }

    public Request request() {
        return request;
    }

    public Fields fields() {
        return fields;
    }

    /** The files of a multipart body. */
    public List<UploadedFile> files() {
        return files;
    }

    public Caller caller() {
        if (caller == null) {
            throw new IllegalStateException("A route without credentials has no caller");
        }
        return caller;
    }

    public String accountId() {
        return caller().login().accountId();
    }

    /** A variable of the path, named as in the route's template without the at sign. */
    public String path(String variable) {
        String value = variables.get(variable);
        if (value == null) {
            throw new IllegalStateException("The route has no variable " + variable);
        }
        return value;
    }

    /** Says that the call only asks something, in spite of its method. */
    public void hasNoEffect() {
        effective = false;
    }

    public boolean isEffective() {
        return effective;
    }

    /** Refuses the call unless all these fields have a value. */
    public void require(String... names) {
        fields.require(names);
    }

    /** A field that must have a value. */
    public String required(String name) {
        return fields.required(name);
    }
}
