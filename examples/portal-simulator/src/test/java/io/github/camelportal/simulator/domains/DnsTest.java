package io.github.camelportal.simulator.domains;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class DnsTest extends PortalTest {

    private static final JsonNode UPDATED = json("{'info':['DNS Management updated successfully']}");

    @Test
    void listsADomainsRecords() {
        JsonNode records = client.get("/domain/47/dns").path("records");

        assertThat(records).hasSize(3);
        assertThat(records.get(0))
                .isEqualTo(json("{'id':1,'name':'test','ttl':0,'priority':0,'type':'A','content':'100.100.10.1'}"));
    }

    @Test
    void changesADomainsRecords() {
        assertThat(client.post(
                        "/domain/49/dns",
                        "{\"name\":\"www\",\"type\":\"a\",\"priority\":\"0\",\"content\":\"192.0.2.1\"}"))
                .isEqualTo(UPDATED);
        assertThat(simulator.domainRecords("49"))
                .containsExactly(new SimulatedDnsRecord("4", "www", 0, 0, "A", "192.0.2.1"));

        assertThat(client.put("/domain/49/dns/4", "{\"content\":\"192.0.2.2\",\"name\":\"\"}"))
                .isEqualTo(UPDATED);
        assertThat(simulator.domainRecords("49"))
                .containsExactly(new SimulatedDnsRecord("4", "", 0, 0, "A", "192.0.2.2"));

        assertThat(client.delete("/domain/49/dns/4")).isEqualTo(UPDATED);
        assertThat(client.get("/domain/49/dns")).isEqualTo(json("{'records':[]}"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/domain/49/dns,{},missing_type",
        "POST,/domain/49/dns,{'type':'XYZ';'content':'a'},invalid_type",
        "POST,/domain/49/dns,{'type':'MX';'content':'a';'priority':'high'},invalid_priority",
        "PUT,/domain/49/dns/1,{},record_not_found",
        "DELETE,/domain/49/dns/1,,record_not_found",
        "PUT,/domain/47/dns/1,{'type':'XYZ'},invalid_type",
        "PUT,/domain/49/dnssec,{},invalid_key",
        "PUT,/domain/49/dnssec,{'flags':'1'},invalid_key",
        "DELETE,/domain/49/dnssec/1,,key_not_found",
        "POST,/service/301/dns,{},missing_name",
        "POST,/service/301/dns,{'name':'booble.com'},zone_already_exists",
        "GET,/service/301/dns/1,,zone_not_found",
        "GET,/service/1/dns/60,,service_not_found",
        "GET,/service/302/dns/60,,invalid method",
        "GET,/service/302/dns,,invalid method",
        "POST,/service/301/dns/60/records,{'type':'A'},missing_content",
        "PUT,/service/301/dns/60/records/1,{},record_not_found",
        "DELETE,/service/301/dns/60/records/1,,record_not_found",
    })
    void refusesWhatMakesNoSense(String method, String path, String body, String error) {
        String json = body == null ? null : body.replace('\'', '"').replace(';', ',');

        assertThat(error(SimulatorClient.json(client.response(method, path, "application/json", json))))
                .isEqualTo(error);
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void listsTypes() {
        assertThat(client.get("/domain/47/dns/types").path("types").toString())
                .startsWith("[\"A\",\"CNAME\",\"URL\",\"FRAME\",\"MX\",\"MXE\",\"TXT\"");
    }

    @Test
    void keepsDnssecKeys() {
        assertThat(client.get("/domain/47/dnssec")).isEqualTo(json("{'keys':[]}"));
        assertThat(client.get("/domain/47/dnssec/flags").path("flags").has("257"))
                .isTrue();

        client.put("/domain/47/dnssec", "{\"flags\":257,\"alg\":13,\"pubkey\":\"mdsswUyr\"}");

        assertThat(client.get("/domain/47/dnssec"))
                .isEqualTo(json("{'keys':[{'flags':'257','alg':'13','pubkey':'mdsswUyr','id':'1'}]}"));
        client.delete("/domain/47/dnssec/1");
        assertThat(client.get("/domain/47/dnssec").path("keys")).isEmpty();
    }

    @Test
    void listsZones() {
        JsonNode zones = json("{'service_ids':['301'],'zones':["
                + "{'domain_id':'60','name':'booble.com','service_id':'301'},"
                + "{'domain_id':'61','name':'bgg12ooble.com','service_id':'301'}]}");

        assertThat(client.get("/dns")).isEqualTo(zones);
        assertThat(client.get("/service/301/dns")).isEqualTo(zones);
    }

    @Test
    void returnsZone() {
        JsonNode zone = client.get("/service/301/dns/60");

        assertThat(zone.path("service_id")).isEqualTo(json("301"));
        assertThat(zone.at("/records/2"))
                .isEqualTo(json(
                        "{'id':'12','name':'qwerty','ttl':1800,'priority':0,'content':'127.0.0.1'," + "'type':'A'}"));
    }

    @Test
    void makesAndRemovesAZone() {
        assertThat(info(client.post("/service/301/dns", "{\"name\":\"TestZone.com\"}")))
                .isEqualTo("Domain zone testzone.com was created successfully.");
        assertThat(simulator.zones()).last().isEqualTo(new SimulatedZone("62", "26", "301", "testzone.com"));
        assertThat(simulator.zoneRecords("62"))
                .extracting(SimulatedDnsRecord::type)
                .containsExactly("NS", "NS");

        assertThat(info(client.delete("/service/301/dns/62")))
                .isEqualTo("Domain zone testzone.com was deleted successfully.");
        assertThat(simulator.zones()).hasSize(2);
        assertThat(simulator.zoneRecords("62")).isEmpty();
    }

    @Test
    void changesAZonesRecords() {
        String records = "/service/301/dns/61/records";
        assertThat(info(client.post(records, "{\"name\":\"test\",\"type\":\"A\",\"content\":\"192.168.1.2\"}")))
                .isEqualTo("Domain zone bgg12ooble.com was created successfully.");

        assertThat(client.put(records + "/15", "{\"ttl\":3600}"))
                .isEqualTo(json("{'record':{'id':'15','type':'A','ttl':'3600','name':'test','priority':0,"
                        + "'content':'192.168.1.2'},'info':['The record was updated successfully.']}"));
        assertThat(info(client.delete(records + "/15"))).isEqualTo("The record was deleted successfully.");
        assertThat(simulator.zoneRecords("61")).hasSize(2);
    }
}
