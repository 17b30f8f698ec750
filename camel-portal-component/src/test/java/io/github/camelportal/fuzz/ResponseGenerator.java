package io.github.camelportal.fuzz;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Generates responses of servers for the tests that extend it. */
abstract class ResponseGenerator {

    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "application/json; charset=utf-8",
            "application/json;charset=no-such",
            "text/html",
            "text/plain",
            "application/octet-stream",
            "",
            " ",
            ";",
            "/",
            "a/b/c;d=\"",
            "\u00e4",
            "text/html; =");

    /** Headers that the component reads, and some that it must not. */
    private static final List<String> HEADERS = List.of(
            "Retry-After",
            "Content-Disposition",
            "Content-Length",
            "ETag",
            "Last-Modified",
            "Location",
            "Content-Encoding",
            "CamelHttpUri",
            "CamelPortalInfo",
            "CamelFileName");

    private static final List<String> HEADER_VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "99999999999999999999",
            "Wed, 21 Oct 2015 07:28:00 GMT",
            "Wed, 99 Xxx 99999",
            "W/\"1\"",
            "\"",
            "attachment",
            "attachment; filename=\"../../etc/passwd\"",
            "attachment; filename=\"a\\",
            "inline; filename",
            "attachment; filename*=UTF-8''%ff%00",
            "gzip",
            "http://evil.example.com/\r\nX: y",
            "\u0000",
            "x".repeat(9000));

    /** A few changes, one mostly; the first ones come most often. */
    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<Mutation> one = Combinators.combine(
                        Arbitraries.of(Mutation.MutationKind.class),
                        Arbitraries.integers().between(0, 5000).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, 255).withDistribution(RandomDistribution.uniform()))
                .as(Mutation::new);
        return one.list().ofMinSize(0).ofMaxSize(4);
    }

    /** Mostly 200, with which portals report failures too. */
    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(200)),
                Tuple.of(
                        4,
                        Arbitraries.of(201, 204, 206, 302, 304, 400, 401, 403, 404, 409, 422, 429, 500, 501, 502, 503)),
                Tuple.of(1, Arbitraries.integers().between(200, 999)));
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        return Combinators.combine(
                        Arbitraries.of(CONTENT_TYPES),
                        Arbitraries.maps(
                                        Arbitraries.of(HEADERS),
                                        Arbitraries.oneOf(
                                                Arbitraries.of(HEADER_VALUES),
                                                Arbitraries.strings().ofMaxLength(30)))
                                .ofMaxSize(2))
                .as((type, others) -> {
                    others.put("Content-Type", type);
                    return others;
                });
    }
}
