package io.github.camelportal.machines;

import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.model.VirtualMachine;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** Virtual machines in every form that installs write. */
class VirtualMachineShapesTest extends RecordingPortalTestSupport {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'vm': {'id': 101, 'status': 'running'}}",
                "{'id': '101', 'status': 'running'}",
                "{'id': '101', 'state': 'running'}",
                "[{'id': '101', 'status': 'running'}]",
                "{'vm': [{'id': '101', 'state': 'running'}]}",
                "{'vm': {'101': {'id': '101', 'status': 'running'}}}",
                "{'101': {'id': '101', 'status': 'running'}}",
                "{'success': true, 'vm': {'id': '101', 'status': ' running '}, 'info': []}",
                "{'data': {'vm': {'id': 101, 'status': 'running'}}, 'error': [], 'info': []}",
                "{'data': {'id': 101, 'status': 'running'}, 'error': []}"
            })
    void readsMachineWhateverItsEnvelope(String json) {
        VirtualMachine machine = get(json);

        assertThat(machine.id()).isEqualTo("101");
        assertThat(machine.status()).isEqualTo("running");
        assertThat(machine.otherFields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'vms': [{'id': '101', 'status': 'running'}, {'id': '105', 'state': 'stopped'}]}",
                "{'vms': {'101': {'status': 'running'}, '105': {'state': 'stopped'}}}",
                "{'vms': {'101': {'id': 101, 'status': 'running'}, '105': {'id': 105, 'status': 'stopped'}}}",
                "{'data': {'vms': [{'id': 101, 'status': 'running'}, {'id': 105, 'status': 'stopped'}]}, 'error': []}"
            })
    void readsListWhateverItsForm(String json) {
        portal.answers(json.replace('\'', '"'));

        List<?> machines = template.requestBody("portal:vms/list?serviceId=302", null, List.class);

        assertThat(machines)
                .extracting(machine -> ((VirtualMachine) machine).id() + " " + ((VirtualMachine) machine).status())
                .containsExactly("101 running", "105 stopped");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "null",
            value = {
                "'cpus': 2; 2",
                "'cpu': '2'; 2",
                "'cores': '2 cores'; 2",
                "'cpus': 2.0; 2",
                "'cpus': ''; null",
                "'cpus': null; null",
                "'cpus': []; null"
            })
    void readsProcessorsWhateverTheirForm(String field, Integer cpus) {
        VirtualMachine machine = get("{'vm': {'id': 101, " + field + "}}");

        assertThat(machine.cpus()).isEqualTo(cpus);
        assertThat(machine.otherFields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2048, 2048, 2048",
        "'\"2048\"', 2048, 2048",
        "'\"2048 MB\"', 2048, 2",
        "'\"2 GB\"', 2048, 2",
        "'\"2GiB\"', 2048, 2",
        "'\"1T\"', 1048576, 1024",
        "'\"2097152 KB\"', 2048, 2"
    })
    void convertsQuantitiesWhenTheyHaveUnits(String value, int memory, int disk) {
        VirtualMachine machine = get("{'vm': {'id': 101, 'memory': " + value + ", 'disk': " + value + "}}");

        assertThat(machine.memory()).isEqualTo(memory);
        assertThat(machine.disk()).isEqualTo(disk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'unlimited'", "'2 x 1 GB'", "20.5", "-1", "[1, 2]", "{'total': 5}", "true", "99999999999999"})
    void keepsValueWhenItIsNoQuantity(String value) {
        VirtualMachine machine = get("{'vm': {'id': 101, 'memory': " + value + ", 'disk': 20}}");

        assertThat(machine.memory()).isNull();
        assertThat(machine.disk()).isEqualTo(20);
        assertThat(machine.otherFields()).containsOnlyKeys("memory");
        assertThat(template.getCamelContext().getTypeConverter().convertTo(String.class, machine))
                .contains("\"memory\":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'ip': ['192.0.2.10', '2001:db8::5']",
                "'ip': '192.0.2.10, 2001:db8::5'",
                "'ips': '192.0.2.10 2001:db8::5'",
                "'ip': {'1': '192.0.2.10', '2': '2001:db8::5'}",
                "'ip': [{'id': '7', 'ip': '192.0.2.10'}, {'id': '8', 'address': '2001:db8::5'}]",
                "'ipv4': {'7': {'ip': '192.0.2.10'}, '8': {'ip': '2001:db8::5'}}",
                "'ip': {'v4': ['192.0.2.10'], 'v6': ['2001:db8::5']}"
            })
    void readsAddressesWhateverTheirForm(String field) {
        VirtualMachine machine = get("{'vm': {'id': 101, " + field + ", 'ipv6': '2001:db8::6'}}");

        assertThat(machine.ip()).containsExactly("192.0.2.10", "2001:db8::5");
        assertThat(machine.ipv6()).containsExactly("2001:db8::6");
        assertThat(machine.otherFields()).isEmpty();
    }

    @Test
    void keepsUnknownFieldsAndStrangeValues() {
        VirtualMachine machine = get(
                "{'vm': {'id': 101, 'template': {'id': 5, 'name': 'debian'}, 'hostname': 'web1',"
                        + " 'usage': {'cpu': 0.5, 'root_password': 'canary-1'}, 'bandwidth': '12 GB', 'node': 'a', 'ip': 'none'}}");

        assertThat(machine.template()).isNull();
        assertThat(machine.hostname()).isEqualTo("web1");
        assertThat(machine.bandwidth()).isEqualTo("12 GB");
        assertThat(machine.usage()).asInstanceOf(InstanceOfAssertFactories.MAP).containsKey("cpu");
        assertThat(machine.otherFields())
                .containsEntry("node", "a")
                .containsEntry("ip", "none")
                .containsEntry("template", Map.of("id", 5, "name", "debian"));
        assertThat(machine.toString()).doesNotContain("canary-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'vm': null}",
                "{'vm': []}",
                "{'vm': {}}",
                "{'vm': '101'}",
                "{'message': 'Maintenance'}",
                "{'vm': [{'id': 1}, {'id': 2}]}",
                "{'1': {'id': '1'}, '2': {'id': '2'}}"
            })
    void failsWhenTheResponseHasNoMachine(String json) {
        portal.answers(json.replace('\'', '"'));

        Exchange exchange = template.request("portal:vms/get?serviceId=302&vmId=101", sent -> {});

        assertThat(exchange.getException()).isExactlyInstanceOf(PortalUnreadableResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'vm': {'id': 101}}",
                "{'vm': {'101': {'id': 101}}}",
                "{'vm': 101}",
                "{'vm': '101', 'success': true}",
                "{'id': 101, 'label': 'web1'}"
            })
    void readsIdWhenAMachineIsCreated(String json) {
        portal.answers(json.replace('\'', '"'));

        assertThat(template.requestBody("portal:vms/create?serviceId=302", null, VirtualMachine.class)
                        .id())
                .isEqualTo("101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'vm': 0}", "{'vm': '0'}", "{'vm': false}", "{'vm': {'id': 0}}", "{'vm': 'none'}"})
    void reportsUnknownOutcomeWhenTheCreatedMachineHasNoId(String json) {
        portal.answers(json.replace('\'', '"'));

        assertThat(template.request("portal:vms/create?serviceId=302", sent -> {})
                        .getException())
                .isExactlyInstanceOf(PortalOutcomeUnknownException.class);
    }

    private VirtualMachine get(String json) {
        portal.answers(json.replace('\'', '"'));
        return template.requestBody("portal:vms/get?serviceId=302&vmId=101", null, VirtualMachine.class);
    }
}
