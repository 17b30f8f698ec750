package io.github.camelportal.fuzz;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that a request stays within its operation, whatever its parameters are. */
final class RequestChecks {

    private static final Set<String> HEADERS = Set.of(
            "accept",
            "accept-encoding",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "host",
            "user-agent");

    private RequestChecks() {}

    /**
     * Requires method, host, segments, names in the query and headers to be those of the operation.
     *
     * @return the values of the path and of the query, by their names on the wire
     */
    static Map<String, String> require(Operation operation, String host, WireRequest request) {
        assertThat(request.method()).isEqualTo(operation.method());
        assertThat(request.target()).matches("[!-~]*").doesNotContain("#");
        request.headers().forEach((name, values) -> {
            assertThat(HEADERS).contains(name);
            assertThat(values).as(name).hasSize(1);
        });
        assertThat(request.headers().get("host")).containsExactly(host);
        Map<String, String> values = pathValues("/api" + operation.path(), request);
        if (request.query() != null) {
            for (String field : request.query().split("&", -1)) {
                String[] sides = field.split("=", -1);
                assertThat(sides).as(field).hasSize(2);
                assertThat(values.put(decoded(sides[0]), decoded(sides[1]))).isNull();
            }
        }
        Set<String> names = Set.copyOf(operation.parameters().stream()
                .filter(parameter -> parameter.place() != Parameter.Place.BODY)
                .map(Parameter::wireName)
                .toList());
        assertThat(names).containsAll(values.keySet());
        return values;
    }

    private static Map<String, String> pathValues(String template, WireRequest request) {
        List<String> wanted = List.of(template.split("/", -1));
        List<String> got = List.of(request.path().split("/", -1));
        assertThat(got).as("%s", request).hasSameSizeAs(wanted);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).startsWith("{")) {
                String name = wanted.get(i).substring(1, wanted.get(i).length() - 1);
                values.put(name, decoded(got.get(i)));
                assertThat(values.get(name)).isNotBlank().isNotIn(".", "..");
            } else {
                assertThat(got.get(i)).isEqualTo(wanted.get(i));
            }
        }
        return values;
    }

    private static String decoded(String encoded) {
        assertThat(encoded).doesNotContain("+");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
