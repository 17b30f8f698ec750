package io.github.camelportal.simulator.services;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class MachineTest extends PortalTest {

    private static final String MACHINE = "/service/302/vms/101";

    @Test
    void listsInterfaces() {
        JsonNode first = json("{'id':0,'name':'net0','mac':'52:54:00:00:65:00','bridge':'vmbr0','firewall':'1',"
                + "'ipv4':[{'id':'501','ipaddress':'203.0.113.1'}],'ipv6':[]}");

        assertThat(client.get(MACHINE + "/interfaces").path("interfaces")).containsExactly(first);
        assertThat(client.get(MACHINE + "/interfaces/0").path("interface")).isEqualTo(first);
        assertThat(client.get(MACHINE + "/interfaces/net0").path("interface")).isEqualTo(first);
    }

    @Test
    void assignsAddressesFromAPool() {
        JsonNode answer = client.post(MACHINE + "/ippool/2", "{\"type\":\"ipv6\",\"iface\":0}");

        assertThat(answer)
                .isEqualTo(json("{'success':true,'ip':{'id':'509','ipaddress':'2001:db8:1::1','type':'ipv6',"
                        + "'iface':0,'bridge':'vmbr0'}}"));
        assertThat(client.get(MACHINE + "/ips").path("ips")).hasSize(2);
        assertThat(client.get(MACHINE + "/ips?type=ipv6&iface=0").path("ips")).hasSize(1);
        assertThat(client.get(MACHINE + "/ips?bridge=vmbr1").path("ips")).isEmpty();
        assertThat(client.get(MACHINE + "/ippool").path("pools"))
                .isEqualTo(json("[{'id':'1','name':'Public IPv4','type':'ipv4','bridge':'vmbr0','free':6},"
                        + "{'id':'2','name':'Public IPv6','type':'ipv6','bridge':'vmbr0','free':7}]"));
    }

    @Test
    void emptiesAPool() {
        for (int i = 0; i < 6; i++) {
            client.post(MACHINE + "/ippool/1", "{\"type\":\"ipv4\",\"iface\":\"net0\"}");
        }

        assertThat(error(client.post(MACHINE + "/ippool/1", "{\"type\":\"ipv4\",\"iface\":0}")))
                .isEqualTo("no_free_ip");
    }

    @Test
    void addsAndRemovesAnInterface() {
        JsonNode added = client.post(MACHINE + "/interfaces", "{\"firewall\":1,\"ipv4\":[503,504],\"ipv6\":[509]}");
        assertThat(added.at("/interface/name").asText()).isEqualTo("net1");
        assertThat(added.at("/interface/ipv4")).hasSize(2);

        assertThat(client.delete(MACHINE + "/interfaces/net0")).isEqualTo(json("{'status':true}"));

        assertThat(simulator.virtualMachines().get(0).interfaces())
                .extracting(SimulatedNetworkInterface::name)
                .containsExactly("net1");
        assertThat(client.post(MACHINE + "/interfaces", "{\"ipv4\":[501]}").at("/interface/id"))
                .isEqualTo(json("0"));
    }

    @Test
    void updatesAnInterface() {
        JsonNode answer = client.put(MACHINE + "/interfaces/0", "{\"firewall\":0,\"ipv4\":[504]}");

        assertThat(answer.at("/interface/firewall").asText()).isEqualTo("0");
        assertThat(answer.at("/interface/ipv4/0/id").asText()).isEqualTo("504");
        client.put(MACHINE + "/interfaces/0", "{\"ipv4\":[]}");
        assertThat(simulator.virtualMachines().get(0).interfaces().get(0).addresses())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/ippool/1,{'type':'ipv4'},missing_iface",
        "POST,/ippool/1,{'type':'ipv5';'iface':0},invalid_type",
        "POST,/ippool/1,{'type':'ipv6';'iface':0},invalid_type",
        "POST,/ippool/1,{'type':'ipv4';'iface':7},interface_not_found",
        "POST,/ippool/9,{'type':'ipv4';'iface':0},ippool_not_found",
        "GET,/interfaces/net7,,interface_not_found",
        "GET,/ips?type=x,,invalid_type",
        "POST,/interfaces,{'ipv4':[501]},ip_in_use",
        "POST,/interfaces,{'ipv4':[509]},ip_not_found",
        "PUT,/interfaces/0,{'ipv4':[1]},ip_not_found",
        "DELETE,/interfaces/7,,interface_not_found",
    })
    void refusesWhatMakesNoSense(String method, String below, String body, String error) {
        String json = body == null ? null : body.replace('\'', '"').replace(';', ',');

        assertThat(error(SimulatorClient.json(client.response(method, MACHINE + below, "application/json", json))))
                .isEqualTo(error);
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void refusesAnUnknownMachine() {
        assertThat(error(client.get("/service/302/vms/1/ips"))).isEqualTo("vm_not_found");
        client.post("/order/841", "{\"pay_method\":1}");
        waitForOrders();
        assertThat(error(client.get("/service/304/vms/101/ips"))).isEqualTo("vm_not_found");
        assertThat(client.get("/service/304/vms/103/ips").path("ips")).hasSize(1);
    }
}
