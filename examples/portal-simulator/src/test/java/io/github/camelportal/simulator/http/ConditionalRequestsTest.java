package io.github.camelportal.simulator.http;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.Validators;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConditionalRequestsTest extends PortalTest {

    private static final String LATE = "Fri, 01 Jan 2027 00:00:00 GMT";

    @Test
    void areOffUnlessAskedFor() throws IOException {
        HttpResponse<String> answer = get("/invoice");

        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(client.getUnless("/invoice", "If-None-Match", "*").statusCode())
                .isEqualTo(200);
        assertThat(client.getUnless("/invoice", "If-Modified-Since", LATE).statusCode())
                .isEqualTo(200);
    }

    @Test
    void setsETagWhenValidatorIsETag() throws IOException {
        with(Validators.ETAG);
        String tag = header(get("/invoice"), "ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");

        HttpResponse<String> same = client.getUnless("/invoice", "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(header(same, "ETag")).isEqualTo(tag);

        simulator.staff().billing().setInvoiceStatus("308974", "Paid");
        HttpResponse<String> changed = client.getUnless("/invoice", "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(header(changed, "ETag")).isNotEqualTo(tag);

        simulator.staff().billing().setInvoiceStatus("308974", "Unpaid");
        assertThat(header(get("/invoice"), "ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/%s", "\"other\", %s"})
    void knowsATagInEveryForm(String form) throws IOException {
        with(Validators.ETAG);
        String tag = header(get("/service"), "ETag");

        assertThat(client.getUnless("/service", "If-None-Match", form.formatted(tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void marksOnlyWhatSucceeds() throws IOException {
        with(Validators.ETAG);

        assertThat(get("/invoice/1").headers().firstValue("ETag")).isEmpty();
        assertThat(get("/nothing").headers().firstValue("ETag")).isEmpty();
        assertThat(client.response("POST", "/invoice/308974/credit", null, "")
                        .headers()
                        .firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void tagsBytesAndNotContent() throws IOException {
        with(Validators.ETAG);
        String plain = header(get("/invoice"), "ETag");

        simulator.quirks(true, 100);
        String strange = header(get("/invoice"), "ETag");
        simulator.shuffledFields(true);

        assertThat(strange).isNotEqualTo(plain);
        assertThat(header(get("/invoice"), "ETag")).isNotEqualTo(header(get("/invoice"), "ETag"));
    }

    @Test
    void setsLastModifiedByClockWhenValidatorIsLastModified() throws IOException {
        with(Validators.LAST_MODIFIED);
        simulator.advanceClock(Duration.ofMinutes(1));
        String first = header(get("/invoice"), "Last-Modified");
        assertThat(first).isEqualTo("Thu, 01 Jan 2026 00:00:00 GMT");
        assertThat(client.getUnless("/invoice", "If-Modified-Since", first).statusCode())
                .isEqualTo(304);

        simulator.staff().billing().raiseInvoice(BigDecimal.TEN, "x");
        simulator.advanceClock(Duration.ofMinutes(1));
        HttpResponse<String> changed = client.getUnless("/invoice", "If-Modified-Since", first);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(header(changed, "Last-Modified")).isEqualTo("Thu, 01 Jan 2026 00:01:00 GMT");
        assertThat(client.getUnless("/invoice", "If-Modified-Since", header(changed, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void datesWhatChangesWithTheDay() throws IOException {
        with(Validators.LAST_MODIFIED);
        String first = header(get("/domain"), "Last-Modified");

        simulator.advanceClock(Duration.ofDays(1));

        HttpResponse<String> nextDay = client.getUnless("/domain", "If-Modified-Since", first);
        assertThat(nextDay.statusCode()).isEqualTo(200);
        assertThat(header(nextDay, "Last-Modified")).isEqualTo("Fri, 02 Jan 2026 00:00:00 GMT");
    }

    @Test
    void returns304WhenChangeIsWithinTheSameSecond() throws IOException {
        with(Validators.LAST_MODIFIED);
        String first = header(get("/invoice"), "Last-Modified");

        simulator.staff().billing().raiseInvoice(BigDecimal.TEN, "x");

        assertThat(client.getUnless("/invoice", "If-Modified-Since", first).statusCode())
                .isEqualTo(304);
    }

    @Test
    void keepsTheDateHoweverItIsWritten() throws IOException {
        with(Validators.LAST_MODIFIED);
        String first = header(get("/invoice"), "Last-Modified");
        simulator.shuffledFields(true);
        simulator.quirks(true);
        simulator.advanceClock(Duration.ofHours(1));

        assertThat(header(get("/invoice"), "Last-Modified")).isEqualTo(first);
    }

    @Test
    void ignoresATimeThatIsNone() throws IOException {
        with(Validators.LAST_MODIFIED);

        assertThat(client.getUnless("/invoice", "If-Modified-Since", "yesterday")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.getUnless("/invoice", "If-Modified-Since", "Fri, 2 Jan 2026 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"none,NONE", "etag,ETAG", "last-modified,LAST_MODIFIED"})
    void haveNames(String name, Validators validators) {
        assertThat(Validators.of(name)).isEqualTo(validators);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validators.of("md5"))
                .withMessage("Unknown validators 'md5': there are none, etag, last-modified");
    }

    private void with(Validators validators) {
        simulator.close();
        simulator = options(PortalSimulator.builder()).validators(validators).start();
        client = SimulatorClient.basic(simulator);
    }

    private HttpResponse<String> get(String path) throws IOException {
        return client.send("GET", path, null, null);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
