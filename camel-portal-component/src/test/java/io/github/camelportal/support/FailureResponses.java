package io.github.camelportal.support;

import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Named;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Named.named;

/** Answers that are no success, by what they tell of a request. */
final class FailureResponses {

    private FailureResponses() {}

    /** They pass, and nobody can tell whether the portal did what it was asked. */
    static Stream<Named<ResponseDefinitionBuilder>> lost() {
        return Stream.concat(
                Stream.of(Fault.values())
                        .map(fault -> named(fault.name(), aResponse().withFault(fault))),
                Stream.of(
                        named("an empty answer", aResponse().withStatus(200)),
                        named("500 without a word", ResponseSequence.json(500, "{}")),
                        named("502 of a proxy", aResponse().withStatus(502).withBody("<html>Bad gateway</html>")),
                        named("503 without a word", ResponseSequence.json(503, "")),
                        named(
                                "503 for a moment",
                                ResponseSequence.json(503, "{}").withHeader("Retry-After", "0")),
                        named("504 of a proxy", aResponse().withStatus(504).withBody("<html>Timeout</html>"))));
    }

    /** They pass, and say why: the portal, or a gateway that knows nothing of the request. */
    static Stream<Named<ResponseDefinitionBuilder>> troubles() {
        return Stream.of(
                named("500 with a reason", ResponseSequence.json(500, "{\"error\": [\"database is down\"]}")),
                named("503 with a reason", ResponseSequence.json(503, "{\"error\": [\"maintenance\"]}")));
    }

    /** They pass, and the portal surely did not do it. */
    static Stream<Named<ResponseDefinitionBuilder>> tooMany() {
        return Stream.of(
                named("429", ResponseSequence.json(429, "{}")),
                named("429 of a proxy", aResponse().withStatus(429).withBody("<html>Slow down</html>")),
                named("429 with an own code", ResponseSequence.json(429, "{\"error\": [\"slow down\"]}")),
                named("200 with a code", ResponseSequence.json("{\"error\": [\"too_many_requests\"]}")),
                named(
                        "200 with a sentence",
                        ResponseSequence.json("{\"success\": false, \"reason\": \"Rate limit exceeded\"}")),
                named("400 with a code", ResponseSequence.json(400, "{\"error\": \"Too many requests\"}")));
    }

    /** They do not pass: asked again, the portal would say the same. */
    static Stream<Named<ResponseDefinitionBuilder>> lasting() {
        return Stream.concat(refusing(), undecided());
    }

    /** They do not pass, and only a read is surely refused: a gateway may have said it. */
    static Stream<Named<ResponseDefinitionBuilder>> undecided() {
        return Stream.of(
                named("501", ResponseSequence.json(501, "{}")),
                named("a redirect", aResponse().withStatus(302).withHeader("Location", "/elsewhere")));
    }

    /** They do not pass, and the portal surely did not do it. */
    static Stream<Named<ResponseDefinitionBuilder>> refusing() {
        return Stream.of(
                named("200 with an error", ResponseSequence.json("{\"error\": [\"invalid id\"]}")),
                named("400", ResponseSequence.json(400, "{\"error\": [\"invalid id\"]}")),
                named("401", ResponseSequence.json(401, "{\"error\": [\"unauthorized\"]}")),
                named("403", ResponseSequence.json(403, "{\"error\": [\"forbidden\"]}")),
                named("404", ResponseSequence.json(404, "{}")),
                named("409", ResponseSequence.json(409, "{\"error\": [\"conflict\"]}")),
                named("422", ResponseSequence.json(422, "{\"error\": [\"subject is missing\"]}")));
    }

    static Stream<Named<ResponseDefinitionBuilder>> passing() {
        return Stream.of(lost(), troubles(), tooMany()).flatMap(each -> each);
    }
}
