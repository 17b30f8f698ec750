package io.github.camelportal.simulator.domains;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

class DomainTest extends PortalTest {

    @Test
    void listsTheDomains() {
        JsonNode domains = client.get("/domain").path("domains");

        assertThat(domains.findValuesAsText("name")).containsExactly("testname.com", "testname.com", "second-name.net");
        assertThat(domains.get(0))
                .isEqualTo(json("{'id':'47','name':'testname.com','expires':'2026-09-23',"
                        + "'recurring_amount':'15.00','date_created':'2025-09-23','status':'Active','period':'1',"
                        + "'autorenew':'1','daytoexpire':'265'}"));
    }

    @Test
    void returnsDomain() {
        assertThat(client.get("/domain/47"))
                .isEqualTo(json("{'details':{'id':'47','name':'testname.com','date_created':'2025-09-23',"
                        + "'firstpayment':'10.00','recurring_amount':'15.00','period':'1','expires':'2026-09-23',"
                        + "'status':'Active','next_due':'2026-09-23','next_invoice':'2026-08-23',"
                        + "'idprotection':'0','nameservers':['ns1.example.com','ns2.example.com',"
                        + "'ns3.example.com','ns4.example.com'],'autorenew':'1'}}"));
    }

    @Test
    void findsDomainsByTheirName() {
        JsonNode details = client.get("/domain/name/TestName.com").path("details");

        assertThat(details.findValuesAsText("status")).containsExactly("Active", "Expired");
        assertThat(error(client.get("/domain/name/nothing.com"))).isEqualTo("domain_not_found");
    }

    @Test
    void changesNameservers() {
        assertThat(client.put("/domain/47/ns", "{\"nameservers\":[\"a.example.net\",\"b.example.net\"]}"))
                .isEqualTo(json("{'info':['success_changes_save']}"));
        assertThat(client.get("/domain/47/ns")).isEqualTo(json("{'nameservers':['a.example.net','b.example.net']}"));

        client.put("/domain/47/ns", "{\"nameservers\":[]}");

        assertThat(simulator.domains().get(0).nameservers()).startsWith("ns1.example.com");
    }

    @ParameterizedTest
    @CsvSource({"reglock,1,0", "autorenew,1,0"})
    void togglesSwitch(String name, String before, String after) {
        String path = "/domain/47/" + name;
        assertThat(client.get(path).path(name).asText()).isEqualTo(before);

        assertThat(info(client.put(path, "{\"switch\":false}"))).isEqualTo("success_changes_save");
        assertThat(client.get(path).path(name).asText()).isEqualTo(after);
        client.put(path);
        assertThat(client.get(path).path(name).asText()).isEqualTo(before);
        assertThat(error(client.put(path, "{\"switch\":\"maybe\"}"))).isEqualTo("invalid_switch");
    }

    @Test
    void protectsTheOwnersIdentity() {
        client.put("/domain/47/idprotection", "{\"switch\":true}");

        assertThat(client.get("/domain/47").at("/details/idprotection").asText())
                .isEqualTo("1");
        assertThat(simulator.domains().get(0).switches().idProtection()).isTrue();
    }

    @Test
    void changesContacts() {
        assertThat(info(client.put("/domain/47/contact", "{\"contact_info\":{\"tech\":{\"firstname\":\"Mary\"}}}")))
                .isEqualTo("success_changes_save");

        JsonNode contacts = client.get("/domain/47/contact").path("contact_info");
        assertThat(contacts.at("/tech/firstname").asText()).isEqualTo("Mary");
        assertThat(contacts.at("/registrant/firstname").asText()).isEqualTo("Joe");
        assertThat(error(client.put("/domain/47/contact", "{}"))).isEqualTo("missing_contact_info");
        assertThat(error(client.put("/domain/47/contact", "{\"contact_info\":{\"cook\":{}}}")))
                .isEqualTo("invalid_contact_info");
    }

    @Test
    void forwardsEmail() {
        client.put(
                "/domain/47/emforwarding", "{\"from\":[\"info\",\"me\"],\"to\":[\"a@example.com\",\"b@example.com\"]}");

        assertThat(client.get("/domain/47/emforwarding").path("emforwarding"))
                .isEqualTo(json("[{'from':'info','to':'a@example.com'},{'from':'me','to':'b@example.com'}]"));
        assertThat(error(client.put("/domain/47/emforwarding", "{\"from\":\"info\"}")))
                .isEqualTo("invalid_emforwarding");
        client.put("/domain/47/emforwarding", "{\"from\":\"x\",\"to\":\"c@example.com\"}");
        assertThat(client.get("/domain/47/emforwarding").path("emforwarding")).hasSize(1);
    }

    @Test
    void acceptsSettingsThatItOnlyForwards() {
        assertThat(info(client.put("/domain/47/forwarding", "{\"url\":\"https://example.com\"}")))
                .isEqualTo("success_changes_save");
        assertThat(info(client.post("/domain/47/reg", "{\"ns1\":\"192.0.2.1\"}")))
                .isEqualTo("success_changes_save");
        assertThat(simulator.domainForwarding("47")).containsEntry("url", "https://example.com");
        assertThat(simulator.registeredNameservers("47")).containsEntry("ns1", "192.0.2.1");
        assertThat(client.get("/domain/47/epp").path("epp_code").asText()).isEqualTo("EPP-47-x7Kq");
        assertThat(client.get("/domain/47/sync").path("success").asBoolean()).isTrue();
    }

    @Test
    void returnsPricesWhenDomainIsAvailable() {
        JsonNode free = client.post("/domain/lookup", "{\"name\":\"brand-new.com\"}");

        assertThat(free.path("available").asBoolean()).isTrue();
        assertThat(free.path("premium").asBoolean()).isFalse();
        assertThat(free.at("/periods/1"))
                .isEqualTo(json("{'id':'6','period':'2','register':'20.00','transfer':'0.00','renew':'30.00',"
                        + "'redemption':'80.00'}"));
        assertThat(simulator.effects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "taken.net", "testname.com"})
    void reportsDomainAsUnavailableWhenItIsRegistered(String name) {
        assertThat(client.post("/domain/lookup", "{\"name\":\"" + name + "\"}").path("available"))
                .isEqualTo(json("false"));
    }

    @Test
    void listsTopLevelDomains() {
        JsonNode tlds = client.get("/domain/order").path("tlds");

        assertThat(tlds.findValuesAsText("tld")).containsExactly(".com", ".net", ".co.uk");
        assertThat(tlds.at("/0/periods/0"))
                .isEqualTo(json("{'period':'1','register':'10.00','transfer':'0.00','renew':'15.00',"
                        + "'redemption':'40.00'}"));
        assertThat(client.get("/domain/order/6/form").at("/forms/0/name").asText())
                .isEqualTo("custom[1424][9067]");
        assertThat(client.get("/domain/order/7/form")).isEqualTo(json("{'forms':[]}"));
        assertThat(error(client.get("/domain/order/99/form"))).isEqualTo("tld_not_found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/ns",
                "/dns",
                "/dns/types",
                "/epp",
                "/sync",
                "/reglock",
                "/contact",
                "/emforwarding",
                "/autorenew",
                "/dnssec",
                "/dnssec/flags"
            })
    void refusesAnUnknownDomain(String below) {
        assertThat(client.get("/domain/1" + below)).isEqualTo(json("{'error':['domain_not_found']}"));
    }

    @Test
    void failsLookupWhenNameIsMissingOrUnsupported() {
        assertThat(error(client.post("/domain/lookup", "{}"))).isEqualTo("missing_name");
        assertThat(error(client.post("/domain/lookup", "{\"name\":\"name.nowhere\"}")))
                .isEqualTo("tld_not_supported");
    }
}
