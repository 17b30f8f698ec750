package io.github.camelportal.simulator.services;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.RecordedEffect;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceTest extends PortalTest {

    @Test
    void listsTheServices() {
        JsonNode services = client.get("/service").path("services");

        assertThat(services.findValuesAsText("id")).containsExactly("301", "302", "303");
        assertThat(services.get(0))
                .isEqualTo(json("{'id':'301','domain':'examplename.com','total':'9.99','status':'Active',"
                        + "'billingcycle':'Monthly','next_due':'2026-01-22','category':'Hosting',"
                        + "'category_url':'hosting','name':'Starter Hosting'}"));
    }

    @Test
    void returnsServiceWithItsPassword() {
        assertThat(client.get("/service/301"))
                .isEqualTo(json("{'service':{'id':'301','date_created':'2025-12-22','domain':'examplename.com',"
                        + "'firstpayment':'9.99','total':'9.99','billingcycle':'Monthly','next_due':'2026-01-22',"
                        + "'next_invoice':'2026-01-19','status':'Active','label':'','username':'user301',"
                        + "'password':'pw-301-pdtzc','name':'Starter Hosting'}}"));
        assertThat(simulator.services().get(0).toString()).doesNotContain("pdtzc");
    }

    @Test
    void listsWhatAServiceCanDo() {
        List<String> hosting = routes("301");
        List<String> vps = routes("302");

        assertThat(hosting).contains("/service/@id/upgrade", "/service/@service_id/dns");
        assertThat(hosting).doesNotContain("/service/@id/status", "/service/@id/pdu");
        assertThat(vps).contains("/service/@id/status", "/service/@id/vms/@vmid/interfaces");
        assertThat(routes("303")).contains("/service/@id/pdu");
    }

    private List<String> routes(String id) {
        return client.get("/service/" + id + "/methods").findValuesAsText("route");
    }

    @Test
    void labelsAService() {
        assertThat(client.post("/service/301/label", "{\"label\":\"shop\"}"))
                .isEqualTo(json("{'success':true,'info':['label_updated']}"));
        assertThat(client.get("/service/301/label")).isEqualTo(json("{'label':'shop'}"));

        client.post("/service/301/label", "{\"label\":\"\"}");
        assertThat(simulator.services().get(0).settings().label()).isEmpty();
        assertThat(error(client.post("/service/301/label", "{}"))).isEqualTo("missing_label");
    }

    @Test
    void cancelsAServiceAtOnce() {
        assertThat(client.post("/service/302/cancel", "{\"immediate\":\"true\",\"reason\":\"Too slow\"}"))
                .isEqualTo(json("{'info':['cancell_sent']}"));

        assertThat(simulator.cancellations())
                .singleElement()
                .matches(cancellation -> cancellation.immediate()
                        && cancellation.reason().equals("Too slow")
                        && cancellation.serviceId().equals("302"));
        assertThat(status("302")).isEqualTo("Active");
        waitForOrders();
        assertThat(status("302")).isEqualTo("Cancelled");
        assertThat(error(client.post("/service/302/cancel", "{}"))).isEqualTo("cancellation_already_requested");
    }

    @Test
    void cancelsAServiceAtTheEndOfWhatIsPaid() {
        client.post("/service/301/cancel", "{\"immediate\":\"false\"}");

        simulator.advanceClock(Duration.ofDays(20));
        assertThat(status("301")).isEqualTo("Active");
        simulator.advanceClock(Duration.ofDays(1));
        assertThat(status("301")).isEqualTo("Cancelled");
    }

    private String status(String id) {
        return client.get("/service/" + id).at("/service/status").asText();
    }

    @Test
    void returnsUpgradeOptions() {
        JsonNode options = client.get("/service/303/upgrade");

        assertThat(options.path("package")).isEqualTo(json("[]"));
        assertThat(options.at("/resources/0/id")).isEqualTo(json("1557"));
        assertThat(options.at("/resources/0/items/1"))
                .isEqualTo(json("{'id':'10103','name':'500 GB','price':5,'setup_price':0,'selected':false}"));
        assertThat(client.get("/service/301/upgrade").at("/package/0/id").asText())
                .isEqualTo("334");
    }

    @Test
    void estimatesAnUpgradeWithoutAnyEffect() {
        JsonNode answer = client.post("/service/301/upgrade", "{\"resources\":{\"1557\":\"10103\"}}");

        assertThat(answer)
                .isEqualTo(json("{'success':true,'estimate':{'charge':'5.00','recurring':'14.99','cycle':'m',"
                        + "'package':'333'}}"));
        assertThat(simulator.effects()).isEmpty();
        assertThat(simulator.invoices()).hasSize(4);
    }

    @Test
    void upgradesAService() {
        JsonNode answer = client.post(
                "/service/301/upgrade",
                "{\"resources\":{\"1557\":{\"10104\":1}},\"package\":334,\"cycle\":\"a\",\"send\":true}");

        assertThat(answer.path("total").asText()).isEqualTo("319.90");
        assertThat(info(answer)).isEqualTo("upgrade_sent");
        assertThat(simulator.invoices()).hasSize(5);
        assertThat(simulator.services().get(0).plan().productId()).isEqualTo("333");
        waitForOrders();
        JsonNode service = client.get("/service/301").path("service");
        assertThat(service.path("name").asText()).isEqualTo("Business Hosting");
        assertThat(service.path("total").asText()).isEqualTo("329.89");
        assertThat(service.path("billingcycle").asText()).isEqualTo("Annually");
        assertThat(client.get("/service/301/upgrade").at("/resources/0/items/2/selected"))
                .isEqualTo(json("true"));
    }

    @ParameterizedTest
    @CsvSource({
        "{},nothing_to_upgrade",
        "{'package':1},product_not_found",
        "{'package':840},invalid_package",
        "{'cycle':'x'},invalid_cycle",
        "{'resources':{'1':'2'}},invalid_resources",
        "{'resources':{'1557':'2'}},invalid_resources",
        "{'send':'perhaps';'cycle':'a'},invalid_send",
    })
    void refusesAnImpossibleUpgrade(String body, String error) {
        String json = body.replace('\'', '"').replace(';', ',');

        assertThat(error(client.post("/service/301/upgrade", json))).isEqualTo(error);
    }

    @Test
    void changesReverseDns() {
        assertThat(client.get("/service/302/ip").path("ips"))
                .isEqualTo(json("[{'ipaddress':'198.51.100.11','type':'ipv4'},"
                        + "{'ipaddress':'2001:db8::11','type':'ipv6'}]"));

        assertThat(info(client.post("/service/302/rdns", "{\"ipaddress\":{\"198.51.100.11\":\"mail.example.com\"}}")))
                .isEqualTo("success_changes_save");
        client.postForm("/service/302/rdns", "ipaddress[2001:db8::11]=six.example.com");

        assertThat(client.get("/service/302/rdns"))
                .isEqualTo(json(
                        "{'ipaddress':{'198.51.100.11':'mail.example.com'," + "'2001:db8::11':'six.example.com'}}"));
        assertThat(error(client.post("/service/302/rdns", "{\"ipaddress\":{\"8.8.8.8\":\"x\"}}")))
                .isEqualTo("invalid_ipaddress");
        assertThat(error(client.post("/service/302/rdns", "{}"))).isEqualTo("missing_ipaddress");
    }

    @Test
    void handlesAServer() {
        assertThat(client.get("/service/303/status")).isEqualTo(json("{'status':'running'}"));
        assertThat(client.post("/service/303/reset", "{}")).isEqualTo(json("{'status':true}"));
        assertThat(client.get("/service/303/bandwidth").at("/bandwidth/total").asText())
                .isEqualTo("468.75");
        assertThat(client.get("/service/303/reinstall").at("/profiles/0/name").asText())
                .isEqualTo("Debian 12");
        assertThat(client.post("/service/303/reinstall", "{\"profile\":2,\"rootpassword\":\"x\"}"))
                .isEqualTo(json("{'status':true}"));
        assertThat(client.get("/service/303/pdu").path("ports")).hasSize(2);
        assertThat(simulator.effects())
                .extracting(RecordedEffect::route)
                .containsExactly("POST /service/@id/reset", "POST /service/@id/reinstall");
        assertThat(simulator.services().get(2).settings().profile()).isEqualTo("2");
    }

    @Test
    void refusesToHandleAServerThatIsOff() {
        simulator.staff().billing().setServiceStatus("303", "Suspended");

        assertThat(client.get("/service/303/status")).isEqualTo(json("{'status':'stopped'}"));
        assertThat(error(client.post("/service/303/reset", "{}"))).isEqualTo("service_not_active");
        assertThat(error(client.post("/service/303/upgrade", "{}"))).isEqualTo("service_not_active");
        assertThat(error(client.post("/service/302/reinstall", "{}"))).isEqualTo("missing_profile");
        assertThat(error(client.post("/service/302/reinstall", "{\"profile\":9}")))
                .isEqualTo("invalid_profile");
        assertThat(simulator.effects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "bandwidth", "reinstall", "pdu", "vms/101/ips"})
    void hasNoSuchRouteForWhatIsNoServer(String below) {
        assertThat(client.get("/service/301/" + below)).isEqualTo(json("{'error':['invalid method']}"));
        assertThat(error(client.get("/service/1/" + below))).isEqualTo("service_not_found");
    }
}
