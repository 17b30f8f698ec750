package io.github.camelportal.internal.client.decode;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where in a list of several pages an answer stands. Stock installs page nothing; some say
 * {@code "page": {"current": 1, "total": 3}}.
 *
 * @param current from 1
 * @param total   how many pages there are
 */
record PageInfo(int current, int total) {

    static PageInfo in(JsonNode around) {
        JsonNode page = around.path("page");
        int total = page.path("total").asInt();
        return total > 1 ? new PageInfo(page.path("current").asInt(1), total) : null;
    }

    boolean isLast() {
        return current >= total;
    }
}
