package io.github.camelportal.springboot;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of the store of feed states. */
@ConfigurationProperties(prefix = "camel.component.portal")
public class PortalFeedStateProperties {

    private @Nullable FeedStateStore feedState;
    private @Nullable File feedStateFile;
    private @Nullable String feedStateTable;
    private @Nullable Boolean feedStateCreateTable;
    private @Nullable String feedStateDataSource;

    /** Returns the problems of the properties as sentences. {@code none} accepts all, to switch a store off in a profile. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (feedState == FeedStateStore.none) {
            return problems;
        }
        if (feedState == FeedStateStore.file && feedStateFile == null) {
            problems.add("camel.component.portal.feed-state-file is missing. feed-state=file requires it.");
        }
        requireStore(problems, "feed-state-file", feedStateFile, FeedStateStore.file);
        requireStore(problems, "feed-state-table", feedStateTable, FeedStateStore.jdbc);
        requireStore(problems, "feed-state-create-table", feedStateCreateTable, FeedStateStore.jdbc);
        requireStore(problems, "feed-state-data-source", feedStateDataSource, FeedStateStore.jdbc);
        return problems;
    }

    private void requireStore(List<String> problems, String name, @Nullable Object value, FeedStateStore store) {
        if (value != null && feedState != store) {
            problems.add("camel.component.portal." + name + " has no effect without feed-state=" + store
                    + ". Set that, or remove it.");
        }
    }

    /** Returns the store, or null if none is set, which is the same as {@link FeedStateStore#none}. */
    public @Nullable FeedStateStore getFeedState() {
        return feedState;
    }

    /** Sets the store. */
    public void setFeedState(@Nullable FeedStateStore feedState) {
        this.feedState = feedState;
    }

    /** Returns the file of {@link FeedStateStore#file}. */
    public @Nullable File getFeedStateFile() {
        return feedStateFile;
    }

    /** Sets the file of {@link FeedStateStore#file}, whose folder must exist. */
    public void setFeedStateFile(@Nullable File feedStateFile) {
        this.feedStateFile = feedStateFile;
    }

    /** Returns the table of {@link FeedStateStore#jdbc}; null is the default of the repository. */
    public @Nullable String getFeedStateTable() {
        return feedStateTable;
    }

    /** Sets the table of {@link FeedStateStore#jdbc}, optionally with a schema. */
    public void setFeedStateTable(@Nullable String feedStateTable) {
        this.feedStateTable = feedStateTable;
    }

    /** Returns whether the table is created at the start if it does not exist; null is false. */
    public @Nullable Boolean getFeedStateCreateTable() {
        return feedStateCreateTable;
    }

    /** Sets whether to create the table at the start if it does not exist. */
    public void setFeedStateCreateTable(@Nullable Boolean feedStateCreateTable) {
        this.feedStateCreateTable = feedStateCreateTable;
    }

    /** Returns the name of the {@code DataSource} bean; null is the only or the primary one. */
    public @Nullable String getFeedStateDataSource() {
        return feedStateDataSource;
    }

    /** Sets the name of the {@code DataSource} bean. */
    public void setFeedStateDataSource(@Nullable String feedStateDataSource) {
        this.feedStateDataSource = feedStateDataSource;
    }
}
