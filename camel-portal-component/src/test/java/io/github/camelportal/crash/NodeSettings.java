package io.github.camelportal.crash;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings of a node. The environment passes them on, because they include the password.
 *
 * @param from     where its route begins
 * @param baseUrl  where the portal is
 * @param username who it is for the portal
 * @param password what it shows the portal
 * @param database where its states are, or null for a file
 * @param state    the table or the file of the states
 * @param sink     the file of what it has processed
 * @param cluster  a folder that nodes share to find out which is the leader, or null
 * @param moment   when to stand still, or null
 * @param event    at which event
 */
record NodeSettings(
        String from,
        String baseUrl,
        String username,
        String password,
        String database,
        String state,
        String sink,
        String cluster,
        Moment moment,
        String event) {

    private static final String PREFIX = "NODE_";

    static NodeSettings of(Map<String, String> environment) {
        String moment = environment.get(PREFIX + "MOMENT");
        return new NodeSettings(
                environment.get(PREFIX + "FROM"),
                environment.get(PREFIX + "BASE_URL"),
                environment.get(PREFIX + "USERNAME"),
                environment.get(PREFIX + "PASSWORD"),
                environment.get(PREFIX + "DATABASE"),
                environment.get(PREFIX + "STATE"),
                environment.get(PREFIX + "SINK"),
                environment.get(PREFIX + "CLUSTER"),
                moment == null ? null : Moment.valueOf(moment),
                environment.get(PREFIX + "EVENT"));
    }

    Map<String, String> environment() {
        Map<String, String> all = new HashMap<>();
        all.put(PREFIX + "FROM", from);
        all.put(PREFIX + "BASE_URL", baseUrl);
        all.put(PREFIX + "USERNAME", username);
        all.put(PREFIX + "PASSWORD", password);
        all.put(PREFIX + "DATABASE", database);
        all.put(PREFIX + "STATE", state);
        all.put(PREFIX + "SINK", sink);
        all.put(PREFIX + "CLUSTER", cluster);
        all.put(PREFIX + "MOMENT", moment == null ? null : moment.name());
        all.put(PREFIX + "EVENT", event);
        all.values().removeIf(value -> value == null);
        return all;
    }

    NodeSettings standingStill(Moment newMoment, String newEvent) {
        return new NodeSettings(from, baseUrl, username, password, database, state, sink, cluster, newMoment, newEvent);
    }

    NodeSettings into(Path newSink) {
        return new NodeSettings(
                from, baseUrl, username, password, database, state, newSink.toString(), cluster, moment, event);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "NodeSettings[from=" + from + ", state=" + state + ", moment=" + moment + ", event=" + event + "]";
    }
}
