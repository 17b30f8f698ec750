package io.github.camelportal.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where in a list of several pages an answer stands. Stock installs page nothing; some say
 * {@code "page": {"current": 1, "total": 3}}.
 *
 * @param current from 1
 * @param total   how many pages there are
 */
record PageNumber(int current, int total) {

    static PageNumber in(JsonNode around) {
        JsonNode page = around.path("page");
        int total = page.path("total").asInt();
        return total > 1 ? new PageNumber(page.path("current").asInt(1), total) : null;
    }

    boolean isLast() {
        return current >= total;
    }
}
