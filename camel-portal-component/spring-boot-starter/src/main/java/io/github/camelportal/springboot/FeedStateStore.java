package io.github.camelportal.springboot;

/** The store of the states of feeds: the values of {@code camel.component.portal.feed-state}. */
public enum FeedStateStore {

    /** No repository for all feeds. Each feed without a repository of its own keeps its states in memory. */
    none,

    /** One repository in memory, which survives a restart of routes, but not of the application. */
    memory,

    /** One file, for an application that runs once. */
    file,

    /** A table of the application's {@code DataSource}. */
    jdbc
}
