package io.github.camelportal.simulator.billing;

import java.time.Duration;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.domains.SimulatedDomain;

import static org.assertj.core.api.Assertions.assertThat;

class OrderTest extends PortalTest {

    private static final String DOMAIN =
            "\"name\":\"Brand-New.com\",\"years\":\"2\",\"action\":\"register\",\"tld_id\":\"6\"";
    private static final String CERTIFICATE = "\"product_id\":25,\"csr\":\"-----BEGIN CERTIFICATE REQUEST-----\","
            + "\"years\":1,\"approver_email\":\"admin@shop.com\"";

    @Test
    void registersADomain() {
        JsonNode answer = client.post("/domain/order", "{" + DOMAIN + ",\"pay_method\":1}");

        assertThat(answer)
                .isEqualTo(json("{'order_num':563647679,'invoice_id':'308977','total':'20.00',"
                        + "'items':{'id':'50','type':'Domain Register','name':'brand-new.com','product_id':'6'}}"));
        assertThat(client.get("/domain/50").at("/details/status").asText()).isEqualTo("Pending");
        assertThat(client.get("/domain/50").at("/details/expires").asText()).isEqualTo("0000-00-00");
        assertThat(client.get("/domain").at("/domains/3/daytoexpire").asText()).isEqualTo("0");
        assertThat(client.get("/invoice/308977").at("/invoice/total")).isEqualTo(json("20"));
        assertThat(client.post("/domain/lookup", "{\"name\":\"brand-new.com\"}").path("available"))
                .isEqualTo(json("false"));

        waitForOrders();

        assertThat(client.get("/domain/50").at("/details/status").asText()).isEqualTo("Active");
        assertThat(simulator.domains().get(3).expires()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(simulator.orders()).singleElement().matches(SimulatedOrder::completed);
    }

    @Test
    void transfersADomain() {
        String order = "{\"name\":\"example.net\",\"years\":1,\"action\":\"transfer\",\"tld_id\":7,\"pay_method\":2,"
                + "\"nameservers\":[\"a.example.org\",\"b.example.org\"]";
        assertThat(error(client.post("/domain/order", order + "}"))).isEqualTo("missing_epp");

        JsonNode answer = client.post("/domain/order", order + ",\"epp\":\"secret\"}");

        assertThat(answer.at("/items/type").asText()).isEqualTo("Domain Transfer");
        simulator.staff().billing().completeOrders();
        SimulatedDomain domain = simulator.domains().get(3);
        assertThat(domain.status()).isEqualTo("Active");
        assertThat(domain.nameservers()).containsExactly("a.example.org", "b.example.org");
    }

    @Test
    void cancelsOrderWhenDomainIsNotAvailable() {
        client.post("/domain/order", "{" + DOMAIN.replace("Brand-New", "taken") + ",\"pay_method\":1}");

        waitForOrders();

        assertThat(simulator.domains().get(3).status()).isEqualTo("Cancelled");
    }

    @Test
    void renewsADomain() {
        JsonNode answer = client.post("/domain/47/renew", "{\"years\":2,\"pay_method\":5}");

        assertThat(answer.path("total").asText()).isEqualTo("30.00");
        assertThat(answer.at("/items/type").asText()).isEqualTo("Domain Renew");
        assertThat(client.get("/domain/47").at("/details/expires").asText()).isEqualTo("2028-09-23");
        assertThat(client.get("/invoice").path("invoices")).hasSize(5);
    }

    @Test
    void renewsWhatTheStaffHasMadeActive() {
        client.post("/domain/order", "{" + DOMAIN + ",\"pay_method\":1}");
        simulator.staff().billing().setDomainStatus("50", "Active");

        client.post("/domain/50/renew", "{\"years\":1,\"pay_method\":5}");

        assertThat(simulator.domain("50").orElseThrow().expires()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void refusesToRenewWhatIsNotThere() {
        simulator.staff().billing().setDomainStatus("47", "Transferred");

        assertThat(error(client.post("/domain/47/renew", "{\"years\":1,\"pay_method\":1}")))
                .isEqualTo("domain_not_active");
        assertThat(error(client.post("/domain/49/renew", "{\"pay_method\":1}"))).isEqualTo("missing_years");
        assertThat(error(client.post("/domain/49/renew", "{\"years\":3,\"pay_method\":1}")))
                .isEqualTo("invalid_years");
        assertThat(error(client.post("/domain/49/renew", "{\"years\":1}"))).isEqualTo("missing_pay_method");
        assertThat(simulator.domains().get(2).expires()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void ordersAService() {
        JsonNode answer = client.post(
                "/order/333", "{\"domain\":\"shop.com\",\"cycle\":\"a\",\"pay_method\":1,\"custom\":{\"1618\":10331}}");

        assertThat(answer.path("total").asText()).isEqualTo("109.89");
        assertThat(answer.path("items"))
                .isEqualTo(json("{'id':'304','type':'Hosting','name':'shop.com','product_id':'333'}"));
        assertThat(client.get("/service/304").at("/service/status").asText()).isEqualTo("Pending");
        simulator.advanceClock(Duration.ofSeconds(59));
        assertThat(client.get("/service/304").at("/service/status").asText()).isEqualTo("Pending");
        simulator.advanceClock(Duration.ofSeconds(1));
        assertThat(client.get("/service/304").at("/service/status").asText()).isEqualTo("Active");
    }

    @Test
    void ordersACertificate() {
        JsonNode answer = client.post("/certificate/order", "{" + CERTIFICATE + ",\"pay_method\":1}");

        assertThat(answer.at("/items/id").asText()).isEqualTo("304");
        assertThat(answer.at("/items/name").asText()).isEqualTo("shop.com");
        assertThat(error(client.get("/certificate/304/crt"))).isEqualTo("certificate_not_issued");
        waitForOrders();
        JsonNode certificate = client.get("/certificate").at("/sslservices/1");
        assertThat(certificate.path("cert_status").asText()).isEqualTo("Issued");
        assertThat(certificate.path("cert_expires").asText()).isEqualTo("2027-01-01 00:01:00");
        assertThat(certificate.path("status").asText()).isEqualTo("Active");
    }

    @Test
    void ordersSeveralThings() {
        JsonNode answer = client.post("/order", several());

        assertThat(answer)
                .isEqualTo(json("{'order_num_list':[563647679,563647680,563647681],'invoice_id':'308977',"
                        + "'total':'57.84','items':["
                        + "{'id':'304','type':'Hosting','name':'shop.com','product_id':'333'},"
                        + "{'id':'305','type':'Hosting','name':'shop.com','product_id':'25'},"
                        + "{'id':'50','type':'Domain Register','name':'brand-new.com','product_id':'6'}]}"));
        assertThat(simulator.invoices()).hasSize(5);
        assertThat(simulator.invoices().get(4).items()).hasSize(3);
    }

    private static String several() {
        return "{\"pay_method\":1,\"items\":[{\"type\":\"product\",\"product_id\":333,\"domain\":\"shop.com\"},"
                + "{\"type\":\"certificate\"," + CERTIFICATE + "},{\"type\":\"domain\"," + DOMAIN + "}]}";
    }

    @Test
    void quotesWithoutAnyEffect() {
        JsonNode answer = client.post("/quote", several());

        assertThat(answer.path("summary"))
                .isEqualTo(json("{'subtotal':57.84,'total':57.84,'credit':0,'discount':0,'cost':57.84,'recurring':["
                        + "{'title':'Monthly','price':9.99,'value':'m'},"
                        + "{'title':'Annually','price':27.85,'value':'a'},"
                        + "{'title':'Biennially','price':20,'value':'b'}],'tax':[]}"));
        assertThat(answer.at("/items/0/product"))
                .isEqualTo(json("{'id':333,'category_name':'Hosting','category_id':10,'name':'Starter Hosting',"
                        + "'domain':'shop.com','price':9.99}"));
        assertThat(answer.at("/items/1/product/category_name").asText()).isEqualTo("SSL Certificates");
        assertThat(answer.at("/items/2/product").isNull()).isTrue();
        assertThat(answer.at("/items/2/domains/brand-new.com/price").asText()).isEqualTo("20.00");
        assertThat(simulator.effects()).isEmpty();
        assertThat(simulator.orders()).isEmpty();
    }

    @Test
    void quotesWhatCannotBeOrdered() {
        JsonNode answer = client.post("/quote", "{\"items\":[{\"type\":\"product\",\"product_id\":1}]}");

        assertThat(answer.at("/items/0"))
                .isEqualTo(json("{'product':null,'domains':[],'coupon':{},'index':0,'valid':false,'info':[],"
                        + "'error':['product_not_found']}"));
        assertThat(answer.at("/summary/total")).isEqualTo(json("0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/domain/order|{}|missing_name",
                "/domain/order|{'name':'a.net','years':1,'action':'register','tld_id':6}|invalid_name",
                "/domain/order|{'name':'a.com','years':0,'action':'register','tld_id':6}|invalid_years",
                "/domain/order|{'name':'a.com','years':1,'action':'steal','tld_id':6}|invalid_action",
                "/domain/order|{'name':'a.com','years':1,'action':'register','tld_id':60}|tld_not_found",
                "/domain/order|{'name':'a.com','years':1,'action':'register','tld_id':6}|missing_pay_method",
                "/order/333|{'pay_method':77}|invalid_pay_method",
                "/order/333|{'pay_method':1,'cycle':'x'}|invalid_cycle",
                "/order/1|{'pay_method':1}|product_not_found",
                "/certificate/order|{}|missing_product_id",
                "/certificate/order|{'product_id':25,'csr':'x','years':1,'approver_email':'a@b.c'}|invalid_csr",
                "/certificate/order|{'product_id':25,'csr':'x','years':9,'approver_email':'a@b.c'}|invalid_years",
                "/certificate/order|{'product_id':1,'csr':'x','years':1,'approver_email':'a@b.c'}|product_not_found",
                "/order|{'pay_method':1}|missing_items",
                "/order|{'pay_method':1,'items':[]}|missing_items",
                "/order|{'pay_method':1,'items':['x']}|invalid_items",
                "/order|{'pay_method':1,'items':[{'type':'cake'}]}|invalid_item_type",
                "/order|{'items':[{'type':'product','product_id':333}]}|missing_pay_method",
            })
    void refusesAWrongOrder(String path, String body, String error) {
        assertThat(error(client.post(path, body.replace('\'', '"')))).isEqualTo(error);
        assertThat(simulator.effects()).isEmpty();
        assertThat(simulator.invoices()).hasSize(4);
    }

    @Test
    void listsWhatThereIsToOrder() {
        assertThat(client.get("/category").path("categories").findValuesAsText("id"))
                .containsExactly("10", "6", "16", "19", "69");
        JsonNode product = client.get("/category/10/product").at("/products/0");
        assertThat(product.path("id").asText()).isEqualTo("333");
        assertThat(product.path("stock")).isEqualTo(json("false"));
        assertThat(product.at("/periods/1"))
                .isEqualTo(json("{'title':'a','value':'a','price':109.89,'setup':0,'selected':false}"));
        assertThat(error(client.get("/category/1/product"))).isEqualTo("category_not_found");
        assertThat(client.get("/category/6/product").path("products")).isEmpty();
    }

    @Test
    void returnsConfigurationOfProduct() {
        JsonNode product = client.get("/order/333").path("product");

        assertThat(product.path("price")).isEqualTo(json("9.99"));
        assertThat(product.at("/config/product/0/items")).hasSize(4);
        assertThat(product.at("/config/forms/0/name").asText()).isEqualTo("custom[1618]");
        assertThat(product.at("/config/addons/0/id").asText()).isEqualTo("31");
        assertThat(product.at("/config/subproducts")).isEqualTo(json("[]"));
    }
}
