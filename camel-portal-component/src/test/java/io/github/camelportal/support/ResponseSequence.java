package io.github.camelportal.support;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/** Answers one after another: the first request gets the first one, and from the last one on it stays. */
public final class ResponseSequence {

    private ResponseSequence() {}

    public static void answer(PortalStub portal, ResponseDefinitionBuilder... answers) {
        portal.server().resetAll();
        add(portal, null, answers);
    }

    /** Sets the responses of one path. Other paths keep theirs. */
    public static void answerAt(PortalStub portal, String path, ResponseDefinitionBuilder... answers) {
        add(portal, path, answers);
    }

    private static void add(PortalStub portal, String path, ResponseDefinitionBuilder... answers) {
        for (int turn = 0; turn < answers.length; turn++) {
            portal.server()
                    .stubFor(any(path == null ? anyUrl() : urlPathEqualTo(path))
                            .inScenario("turns of " + path)
                            .whenScenarioStateIs(turn == 0 ? Scenario.STARTED : "turn " + turn)
                            .willSetStateTo("turn " + Math.min(turn + 1, answers.length - 1))
                            .willReturn(answers[turn]));
        }
    }

    public static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    public static ResponseDefinitionBuilder json(String body) {
        return json(200, body);
    }
}
