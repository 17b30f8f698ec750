package io.github.camelportal.springboot;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import io.github.camelportal.state.JdbcStateRepository;

/** The properties of the store of feed states. */
@ConfigurationProperties(prefix = "camel.component.portal")
public class PortalFeedStateProperties {

    /** Beginning of a reference to a bean. */
    private static final Pattern REFERENCE = Pattern.compile("^#(bean:)?");

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
        if (feedState == FeedStateStore.file) {
            requireFile(problems);
        }
        requireTableName(problems);
        requireStore(problems, "feed-state-file", feedStateFile, FeedStateStore.file);
        requireStore(problems, "feed-state-table", feedStateTable, FeedStateStore.jdbc);
        requireStore(problems, "feed-state-create-table", feedStateCreateTable, FeedStateStore.jdbc);
        requireStore(problems, "feed-state-data-source", feedStateDataSource, FeedStateStore.jdbc);
        return problems;
    }

    private void requireFile(List<String> problems) {
        if (feedStateFile == null) {
            problems.add("camel.component.portal.feed-state-file is missing. feed-state=file requires it.");
            return;
        }
        Path file = feedStateFile.toPath().toAbsolutePath();
        if (Files.isDirectory(file)) {
            problems.add(
                    "camel.component.portal.feed-state-file=" + feedStateFile + " is a folder. Name a file in it.");
            return;
        }
        // Camel creates the file, and its folders if they do not exist.
        @Nullable Path existing = file;
        while (existing != null && Files.notExists(existing)) {
            existing = existing.getParent();
        }
        boolean usable = existing != null
                && Files.isWritable(existing)
                && (existing.equals(file) || Files.isDirectory(existing));
        if (!usable) {
            problems.add("camel.component.portal.feed-state-file=" + feedStateFile + " cannot be written, because "
                    + existing + " is not a folder or is not writable. Name a file in a folder that is.");
        }
    }

    private void requireTableName(List<String> problems) {
        if (feedStateTable != null) {
            try {
                new JdbcStateRepository().setTableName(feedStateTable);
            } catch (IllegalArgumentException e) {
                problems.add("camel.component.portal.feed-state-table is invalid. " + e.getMessage() + ".");
            }
        }
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

    /** Sets the file of {@link FeedStateStore#file}. It and its folder are created if they do not exist. A blank name is none. */
    public void setFeedStateFile(@Nullable File feedStateFile) {
        this.feedStateFile = feedStateFile == null || feedStateFile.getPath().isBlank() ? null : feedStateFile;
    }

    /** Returns the table of {@link FeedStateStore#jdbc}; null is the default of the repository. */
    public @Nullable String getFeedStateTable() {
        return feedStateTable;
    }

    /** Sets the table of {@link FeedStateStore#jdbc}, optionally with a schema. A blank name is none. */
    public void setFeedStateTable(@Nullable String feedStateTable) {
        this.feedStateTable = textOrNull(feedStateTable);
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

    /** Sets the name of the {@code DataSource} bean, or a reference to it, such as {@code #name}. A blank name is none. */
    public void setFeedStateDataSource(@Nullable String feedStateDataSource) {
        String text = textOrNull(feedStateDataSource);
        this.feedStateDataSource = text == null ? null : REFERENCE.matcher(text).replaceFirst("");
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
