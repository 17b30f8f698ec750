package io.github.camelportal.specification;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.CapturedLog;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** Errors and logs mask the secrets in the location of a document. */
class SpecificationSecretsTest {

    private static final String CANARY = "canary-7";

    @TempDir
    private Path folder;

    private String failure(SpecifiedInstall install, String location) {
        CapturedLog log = CapturedLog.begin();
        try {
            install.configuration().setSpecification(location);
            install.context().start();
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return trace + log.text();
        } finally {
            log.end();
        }
        throw new AssertionError("The context has started");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.example.com/swagger?token=canary-7",
                "https://portal.example.com/swagger?token=canary-7&x=a b",
                "https://portal.example.com/a b?x=1;api%4bey=canary-7",
                "https://portal.example.com/a b?x=1#access_token=canary-7",
                "ftp://portal.example.com/swagger?cmd=userapi&secret=canary-7",
                "ftp://joe:canary-7@portal.example.com/swagger",
                "https://joe:canary-7@portal.example.com/a b"
            })
    void masksSecretsWhenLocationIsWrong(String location) {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)) {
            assertThat(failure(install, location)).contains("specification=").doesNotContain(CANARY);
        }
    }

    @Test
    void masksSecretsWhenPortalHasNoDocument() {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)) {
            install.portal().answers(aResponse().withStatus(503));

            assertThat(failure(install, install.portal().baseUrl() + "?token=" + CANARY + "&action=swagger"))
                    .contains("token=***&action=swagger", "status 503")
                    .doesNotContain(CANARY);
        }
    }
}
