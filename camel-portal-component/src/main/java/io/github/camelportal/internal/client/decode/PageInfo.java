package io.github.camelportal.internal.client.decode;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The position of a page in its list. Stock installs have no pages; some send {@code "page": {"current": 1, "total": 3}}.
 *
 * @param current number of the page, from 1
 * @param total   number of pages
 */
record PageInfo(int current, int total) {

    /** Returns the position in the metadata of a response, or null if the list has no further pages. */
    static PageInfo in(JsonNode metadata) {
        JsonNode page = metadata.path("page");
        int total = page.path("total").asInt();
        return total > 1 ? new PageInfo(page.path("current").asInt(1), total) : null;
    }

    boolean isLast() {
        return current >= total;
    }
}
