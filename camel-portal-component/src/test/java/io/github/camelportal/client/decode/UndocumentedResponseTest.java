package io.github.camelportal.client.decode;

import java.util.List;
import java.util.Map;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.TypeConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Acknowledgement;
import io.github.camelportal.model.VirtualMachine;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that no document shows come out as maps and lists, whatever is in them. */
class UndocumentedResponseTest {

    private final PortalStub portal = new PortalStub();
    private final ProducerTemplate template = portal.context().createProducerTemplate();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void returnsMapWithoutEnvelopeWhenResponseIsUndocumented() {
        portal.answers("{\"success\": true, \"summary\": {\"balance\": \"1.50\"}, \"error\": []}");

        assertThat(template.requestBody("portal:affiliates/summary", (Object) null))
                .isEqualTo(Map.of("summary", Map.of("balance", "1.50")));
    }

    @Test
    void returnsListOfMapsWhenElementsAreUndocumented() {
        portal.answers("{\"departments\": {\"7\": {\"title\": \"Maintenance\", \"node\": \"a\"}}}");

        Object body = template.requestBody("portal:tickets/departments", (Object) null);

        assertThat(body).isEqualTo(List.of(Map.of("title", "Maintenance", "node", "a", "id", "7")));
    }

    @Test
    void convertsMapWhenRouteNeedsRecord() {
        TypeConverter converter = portal.context().getTypeConverter();

        assertThat(converter.convertTo(
                        VirtualMachine.class, Map.of("label", "web1", "memory", "2048", "node", "a", "id", "7")))
                .isEqualTo(new VirtualMachine(
                        "7", "web1", null, null, null, 2048, null, null, null, null, null, null, Map.of("node", "a")));
    }

    @Test
    void returnsAcknowledgementWhenWriteReturnsSuccessOnly() {
        portal.answers("{\"success\": true, \"info\": [\"started\"]}");

        assertThat(template.requestBody("portal:vms/start?serviceId=10&vmId=7", (Object) null))
                .isEqualTo(new Acknowledgement(true, List.of("started"), null));
    }

    @Test
    void returnsMapWhenWriteReturnsMoreThanSuccess() {
        portal.answers("{\"success\": true, \"task\": 12}");

        assertThat(template.requestBody("portal:vms/start?serviceId=10&vmId=7", (Object) null))
                .isEqualTo(Map.of("task", 12));
    }
}
