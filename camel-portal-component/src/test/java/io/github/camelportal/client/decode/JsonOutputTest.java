package io.github.camelportal.client.decode;

import java.util.stream.IntStream;

import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** JSON as the portal wrote it is checked to its end, although no tree of it is built. */
class JsonOutputTest {

    private static final String JSON = "portal:invoices/list?outputType=json";
    private static final String ELEMENTS = "{\"id\": \"1\"},".repeat(1_000);

    private final PortalStub portal = new PortalStub();
    private final ProducerTemplate template = portal.context().createProducerTemplate();

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"invoices\": [%s{}]}", "[%s{}]"})
    void returnsWholeTextWhenListIsLong(String format) {
        String json = String.format(format, ELEMENTS);
        portal.answers(json);

        assertThat(template.requestBody(JSON, (Object) null)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"invoices\": [%s{}], \"error\": [\"maintenance\"]}", "{%s \"error\": [\"maintenance\"]}"})
    void failsWhenErrorStandsBehindLongList(String format) {
        String keyed = String.join(
                "",
                IntStream.range(1, 1_000)
                        .mapToObj(id -> "\"" + id + "\": {\"id\": \"" + id + "\"},")
                        .toList());
        portal.answers(String.format(format, format.startsWith("{%s") ? keyed : ELEMENTS));

        assertThat(catchThrowable(() -> template.requestBody(JSON, (Object) null)))
                .rootCause()
                .hasMessageContaining("maintenance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"invoices\": [%s{]}", "{\"invoices\": [%s {\"id\": tru}]}", "{\"invoices\": [%s{}]"})
    void failsWhenJsonIsBrokenBehindLongList(String format) {
        portal.answers(String.format(format, ELEMENTS));

        assertThat(catchThrowable(() -> template.requestBody(JSON, (Object) null)))
                .rootCause()
                .hasMessageContaining("broken JSON");
    }
}
