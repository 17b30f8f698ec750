package io.github.camelportal.simulator.quirks;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuirksTest extends PortalTest {

    @Override
    public PortalSimulatorBuilder options(PortalSimulatorBuilder builder) {
        return super.options(builder).quirks(true);
    }

    @Test
    void wrapsAndPagesAListByItsIds() {
        JsonNode answer = client.get("/domain?page=2");

        assertThat(answer.path("page")).isEqualTo(json("{'current':2,'total':2}"));
        assertThat(answer.path("error")).isEqualTo(json("[]"));
        assertThat(answer.path("info")).isEqualTo(json("[]"));
        assertThat(answer.path("data"))
                .isEqualTo(json("{'domains':{'49':{'id':49,'name':' second-name.net ','expires':'2026-12-02',"
                        + "'recurring_amount':15,'date_created':'2025-12-02','status':'Active','period':1,"
                        + "'autorenew':1,'daytoexpire':335,'custom_field_7':'kept'}}}"));
        assertThat(client.get("/domain").at("/data/domains")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"/domain?page=0,1,2", "/domain?page=x,1,2", "/domain?page=9,9,0", "/invoice?page=2,2,2"})
    void pages(String path, int current, int size) {
        JsonNode answer = client.get(path);

        assertThat(answer.at("/page/current").asInt()).isEqualTo(current);
        assertThat(answer.at("/page/total").asInt()).isEqualTo(2);
        assertThat(answer.path("data").elements().next()).hasSize(size);
    }

    @Test
    void makesAnObjectAListAndAListAnObject() {
        assertThat(client.get("/domain/47").at("/data/details").isArray()).isTrue();
        assertThat(client.get("/domain/47").at("/data/details/0/nameservers"))
                .isEqualTo(json("{'1':'ns1.example.com','3':'ns2.example.com','5':'ns3.example.com',"
                        + "'7':'ns4.example.com'}"));
        JsonNode order = client.post("/order/333", "{\"pay_method\":1,\"domain\":\"shop.com\"}");
        assertThat(order.at("/data/items/0/id")).isEqualTo(json("304"));
        assertThat(order.at("/data/order_num")).isEqualTo(json("'563647679'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/details",
                "/invoice",
                "/invoice/308976",
                "/payment",
                "/payment/fees",
                "/balance",
                "/domain",
                "/domain/47",
                "/domain/name/testname.com",
                "/domain/47/dns",
                "/domain/47/dns/types",
                "/domain/order",
                "/domain/order/6/form",
                "/domain/47/contact",
                "/certificate",
                "/certificate/300",
                "/certificate/order",
                "/service",
                "/service/301",
                "/service/301/methods",
                "/service/301/upgrade",
                "/service/302/rdns",
                "/dns",
                "/service/301/dns/60",
                "/service/302/vms/101/interfaces",
                "/category/10/product",
                "/order/333",
                "/affiliates/commissions",
                "/contact/privileges",
                "/ticket/departments"
            })
    void keepsTheInformation(String path) {
        simulator.quirks(true, 100);
        List<String> strange = values(client.get(path).path("data"));
        simulator.quirks(false);

        assertThat(strange).isNotEmpty().containsExactlyElementsOf(values(client.get(path)));
    }

    @Test
    void keepsWhatHasTheSameIdApart() {
        JsonNode periods = client.post("/domain/lookup", "{\"name\":\"a.com\"}").at("/data/periods");

        assertThat(periods.fieldNames()).toIterable().containsExactly("1", "3");
    }

    /** All values in one form, whatever they are in. */
    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isValueNode()) {
            String text = node.asText().strip().replaceAll("^\"|\"$", "");
            boolean isNumber = text.matches("-?[0-9]+(\\.[0-9]+)?");
            values.add(isNumber ? Double.toString(Double.parseDouble(text)) : truth(text));
        }
        node.elements().forEachRemaining(element -> values.addAll(values(element)));
        values.removeIf("kept"::equals);
        return values;
    }

    private static String truth(String text) {
        return text.equals("true") ? "1.0" : text.equals("false") ? "0.0" : text;
    }

    @Test
    void leavesFreeTextsAsTheyAre() {
        String number = simulator.staff().openTicket(1, "12.50", "12.50");

        JsonNode ticket = client.get("/tickets/" + number).at("/data/ticket/0");

        assertThat(ticket.path("body")).isEqualTo(json("'12.50'"));
        assertThat(ticket.path("subject")).isEqualTo(json("' 12.50 '"));
    }

    @Test
    void quotesTexts() {
        assertThat(client.get("/domain/47/dns?page=2").at("/data/records/3/content"))
                .isEqualTo(json("'\\\"v=spf1 mx -all\\\"'"));
    }

    @Test
    void leavesCodesAndSecretsAsTheyAre() {
        assertThat(client.get("/nothing"))
                .isEqualTo(json("{'data':[],'error':['invalid method'],'info':[],'page':{'current':1,'total':1}}"));
        assertThat(client.put("/domain/47/ns", "{}").path("info")).isEqualTo(json("['success_changes_save']"));
        assertThat(client.get("/domain/1").path("error")).isEqualTo(json("['domain_not_found']"));
        assertThat(client.get("/service/301").at("/data/service/0/password").asText())
                .isEqualTo("pw-301-pdtzc");
        JsonNode tokens = client.postForm("/login", "username=joe.doe@example.com&password=portal-secret");
        assertThat(client.withToken(tokens.path("token").asText())
                        .get("/details")
                        .path("error"))
                .isEmpty();
    }

    @Test
    void writesBooleansAsNumbers() {
        JsonNode answer = client.post("/invoice/308974/credit", "{}");

        assertThat(answer.path("data")).isEqualTo(json("{'success':1,'invoice_status':'Paid','applied':'9.99'}"));
        assertThat(client.post("/domain/lookup", "{\"name\":\"taken.com\"}").at("/data/available"))
                .isEqualTo(json("'0'"));
    }

    @Test
    void sendsFilesAsTheyAre() {
        assertThat(client.response("GET", "/certificate/300/crt", null, null).body())
                .startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void canBeSwitched() {
        SimulatorClient control = SimulatorClient.control(simulator);

        assertThat(control.post("/quirks", "{\"on\":false}")).isEqualTo(json("{'quirks':false}"));
        assertThat(client.get("/domain").path("domains")).hasSize(3);
        control.post("/quirks", "{\"on\":true,\"page_size\":3}");
        assertThat(client.get("/domain").at("/data/domains")).hasSize(3);
        simulator.quirks(false);
        assertThat(simulator.hasQuirks()).isFalse();
    }

    @Test
    void hasPagesOfAnySize() {
        try (PortalSimulator other =
                options(PortalSimulator.builder()).pageSize(1).start()) {
            assertThat(SimulatorClient.basic(other)
                            .get("/domain")
                            .at("/page/total")
                            .asInt())
                    .isEqualTo(3);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortalSimulator.builder().pageSize(0));
    }
}
