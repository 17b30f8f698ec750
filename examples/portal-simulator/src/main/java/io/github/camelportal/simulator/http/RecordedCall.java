package io.github.camelportal.simulator.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A call of the portal's API and its response.
 *
 * @param number position among all calls since the start; the first call is 1
 * @param method such as {@code POST}
 * @param path below the base path, such as {@code /tickets/736633}, without the query, which may hold secrets
 * @param fields of the query and the body by name, with masked secrets and shortened texts
 * @param status HTTP status of the response; 0 if the connection ended without one
 * @param complete whether all of the response is sent, not only a part
 * @param duration time from the request to the response, by the machine's clock
 * @param at time of the request, by the portal's clock
 */
public record RecordedCall(
        long number,
        String method,
        String path,
        Map<String, String> fields,
        int status,
        boolean complete,
        Duration duration,
        Instant at) {}
