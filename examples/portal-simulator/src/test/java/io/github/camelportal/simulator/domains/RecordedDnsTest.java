package io.github.camelportal.simulator.domains;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.install.ZoneRecords;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class RecordedDnsTest extends PortalTest {

    private static final String ZONE = "/service/301/dns/60";

    @Override
    public PortalSimulatorBuilder options(PortalSimulatorBuilder builder) {
        return super.options(builder).profile(Profile.RECORDED);
    }

    @Test
    void keysRecordsWithGapsWhenZoneIsRead() {
        JsonNode zone = client.get(ZONE);

        assertThat(zone.path("service_id").asText()).isEqualTo("301");
        assertThat(zone.at("/records/0"))
                .isEqualTo(json("{'id':'900060','domain_id':'60','name':'booble.com','type':'SOA','content':"
                        + "['ns1.example.com','hostmaster.booble.com','2026010101','10800','3600','1814400','7200'],"
                        + "'ttl':'60','prio':'0','change_date':'0','priority':'0'}"));
        assertThat(zone.path("records").has("1")).isFalse();
        assertThat(zone.at("/records/4"))
                .isEqualTo(json("{'id':'12','domain_id':'60','name':'qwerty.booble.com','type':'A',"
                        + "'content':'127.0.0.1','ttl':'1800','prio':'0','change_date':'0','priority':'0'}"));
    }

    @Test
    void respondsAsRecordedWhenRecordIsCreatedChangedAndDeleted() {
        JsonNode created = client.post(
                ZONE + "/records", "{\"type\":\"TXT\",\"name\":\"orig\",\"content\":\"token\",\"ttl\":3600}");
        JsonNode changed = client.put(
                ZONE + "/records/15", "{\"type\":\"TXT\",\"name\":\"new\",\"content\":\"token\",\"ttl\":3600}");
        JsonNode listed = client.get(ZONE).at("/records/7");
        JsonNode deleted = client.delete(ZONE + "/records/15");

        assertThat(created)
                .isEqualTo(json("{'success':true,'record':{'name':'orig','type':'TXT','ttl':3600,'priority':0,"
                        + "'content':'token'},'info':[['dnsnewrecordadded','TXT']]}"));
        assertThat(changed)
                .isEqualTo(json("{'success':true,'record':{'id':'15','type':'TXT','ttl':3600,'name':'new',"
                        + "'priority':0,'content':'token'},'info':['dnsrecordupdated']}"));
        assertThat(listed.path("content").asText()).isEqualTo("\"token\"");
        assertThat(deleted).isEqualTo(json("{'success':true}"));
        assertThat(client.get(ZONE).path("records").has("7")).isFalse();
    }

    @Test
    void quotesTextsInStringsWhenTheyAreLong() {
        client.post(ZONE + "/records", "{\"type\":\"TXT\",\"name\":\"a\",\"content\":\"" + "x".repeat(300) + "\"}");
        client.post(ZONE + "/records", "{\"type\":\"TXT\",\"name\":\"b\",\"content\":\"say \\\"hi\\\"\"}");

        JsonNode records = client.get(ZONE).path("records");

        assertThat(records.at("/7/content").asText())
                .isEqualTo("\"" + "x".repeat(255) + "\" \"" + "x".repeat(45) + "\"");
        assertThat(records.at("/8/content").asText()).isEqualTo("\"say \\\"hi\\\"\"");
    }

    @Test
    void returnsListWhenFormIsList() {
        try (PortalSimulator list =
                options(PortalSimulator.builder()).zoneRecords(ZoneRecords.LIST).start()) {
            JsonNode zone = SimulatorClient.basic(list).get(ZONE);

            assertThat(zone.path("service_id").isNumber()).isTrue();
            assertThat(zone.at("/records/2"))
                    .isEqualTo(json("{'id':'12','name':'qwerty.booble.com','ttl':1800,'priority':0,"
                            + "'content':'127.0.0.1','type':'A'}"));
        }
    }

    @Test
    void numbersDomainRecordsByPosition() {
        assertThat(client.get("/domain/47/dns").at("/records/0"))
                .isEqualTo(json("{'id':0,'domain_id':'47','name':'test','ttl':'0','priority':'','prio':'',"
                        + "'change_date':'0','type':{'0':'A'},'content':'100.100.10.1'}"));

        client.delete("/domain/47/dns/0");

        assertThat(client.get("/domain/47/dns").at("/records/0/type/0").asText())
                .isEqualTo("MX");
        assertThat(error(client.delete("/domain/47/dns/2"))).isEqualTo("record_not_found");
    }

    @Test
    void returnsDomainsWhenFoundByName() {
        assertThat(client.get("/domain/name/second-name.net")
                        .at("/domains/0/id")
                        .asText())
                .isEqualTo("49");
    }
}
