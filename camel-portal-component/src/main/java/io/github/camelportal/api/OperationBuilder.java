package io.github.camelportal.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Builds an operation of a generated table, in as many lines as it has something to declare. */
final class OperationBuilder {

    private final String group;
    private final String name;
    private final String title;
    private String method;
    private String path;
    private OperationEffect effect;
    private List<String> providers = List.of();
    private List<Parameter> parameters = List.of();
    private boolean authenticated = true;
    private boolean feed;
    private boolean composite;
    private @Nullable GoalState goal;

    // Every operation of the table has a request, which sets its method, path and effect.
    @SuppressWarnings("NullAway.Init")
    private OperationBuilder(String group, String name, String title) {
        this.group = group;
        this.name = name;
        this.title = title;
    }

    static OperationBuilder operation(String group, String name, String title) {
        return new OperationBuilder(group, name, title);
    }

    OperationBuilder request(String httpMethod, String pathTemplate, OperationEffect operationEffect) {
        this.method = httpMethod;
        this.path = pathTemplate;
        this.effect = operationEffect;
        return this;
    }

    OperationBuilder providers(String... names) {
        this.providers = List.of(names);
        return this;
    }

    OperationBuilder parameters(Parameter... declared) {
        this.parameters = List.of(declared);
        return this;
    }

    /** Sends the request without credentials, because its parameters carry them. */
    OperationBuilder unauthenticated() {
        this.authenticated = false;
        return this;
    }

    /** Allows the operation in {@code from} only, because it calls others. */
    OperationBuilder feed() {
        this.feed = true;
        return this;
    }

    /** Declares an operation without a request of its own, because it calls others. */
    OperationBuilder composite() {
        this.composite = true;
        return this;
    }

    /** Declares the state that the operation brings about. */
    OperationBuilder goal(GoalState state) {
        this.goal = state;
        return this;
    }

    Operation returns(ResponseSpec response) {
        return new Operation(
                group,
                name,
                title,
                method,
                path,
                effect,
                providers,
                authenticated,
                parameters,
                response,
                feed,
                composite,
                goal);
    }
}
