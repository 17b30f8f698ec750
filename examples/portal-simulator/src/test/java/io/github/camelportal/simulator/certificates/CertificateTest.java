package io.github.camelportal.simulator.certificates;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateTest extends PortalTest {

    @Test
    void listsTheCertificates() {
        assertThat(client.get("/certificate"))
                .isEqualTo(json("{'sslservices':[{'id':'300','domain':'examplename.com','total':'27.85',"
                        + "'status':'Active','billingcycle':'Annually','next_due':'2027-01-01',"
                        + "'category':'SSL Certificates','category_url':'sslcertificates','name':'InstantSSL',"
                        + "'cert_email':'admin@examplename.com','cert_status':'Issued',"
                        + "'cert_expires':'2027-01-01 00:00:00'}]}"));
    }

    @Test
    void returnsCertificate() {
        JsonNode certificate = client.get("/certificate/300").path("service");

        assertThat(certificate.path("csr").asText()).startsWith("-----BEGIN CERTIFICATE REQUEST-----");
        assertThat(certificate.at("/contacts/admin/FName").asText()).isEqualTo("Joe");
        assertThat(certificate.at("/contacts/admin/Phone")).isEqualTo(json("124123123"));
        assertThat(certificate.at("/contacts/tech/OrgName").asText()).isEqualTo("n/a");
        assertThat(certificate.at("/organization/country").asText()).isEqualTo("US");
        assertThat(certificate.path("software").asText()).isEqualTo("1");
    }

    @Test
    void copiesContactsAndOrganizationFromOrder() {
        client.post(
                "/contact",
                "{\"email\":\"mary@example.com\",\"firstname\":\"Mary\",\"lastname\":\"Sue\",\"companyname\":\"Sue\"}");
        client.post(
                "/certificate/order",
                "{\"product_id\":26,\"csr\":\"-----BEGIN CERTIFICATE REQUEST-----\",\"years\":2,\"pay_method\":1,"
                        + "\"approver_email\":\"a@b.com\",\"admin\":49,\"software\":3,\"organization\":{\"name\":\"O\"}}");

        JsonNode certificate = client.get("/certificate/304").path("service");

        assertThat(certificate.at("/contacts/admin/FName").asText()).isEqualTo("Mary");
        assertThat(certificate.at("/contacts/admin/OrgName").asText()).isEqualTo("Sue");
        assertThat(certificate.at("/contacts/tech/FName").asText()).isEqualTo("Joe");
        assertThat(certificate.path("organization"))
                .isEqualTo(json("{'state':'n/a','country':'n/a','name':'O','unit':'n/a','locality':'n/a',"
                        + "'postalcode':'n/a','address2':'n/a','address1':'n/a'}"));
        assertThat(certificate.path("billingcycle").asText()).isEqualTo("Biennially");
        assertThat(certificate.path("cert_expires").asText()).isEqualTo("0000-00-00 00:00:00");
    }

    @Test
    void sendsTheCertificateAsAFile() throws Exception {
        HttpResponse<String> response = client.response("GET", "/certificate/300/crt", null, null);

        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"examplename.com.crt\"");
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.US_ASCII)));
        assertThat(certificate.getSubjectX500Principal().getName()).contains("CN=examplename.com");
    }

    @Test
    void listsWhatCanBeOrdered() {
        assertThat(client.get("/certificate/order").at("/products/0"))
                .isEqualTo(json("{'id':'25','name':'InstantSSL','description':'','periods':["
                        + "{'years':1,'price':27.85,'renew':27.85},{'years':2,'price':48.75,'renew':48.75}],"
                        + "'category':'SSL Certificates','category_url':'sslcertificates'}"));
        assertThat(client.get("/certificate/order/25/software").at("/software/0"))
                .isEqualTo(json("{'id':0,'name':'AOL'}"));
    }

    @Test
    void refusesUnknownIds() {
        assertThat(error(client.get("/certificate/301"))).isEqualTo("certificate_not_found");
        assertThat(error(client.get("/certificate/301/crt"))).isEqualTo("certificate_not_found");
        assertThat(error(client.get("/certificate/order/1/software"))).isEqualTo("product_not_found");
        assertThat(error(client.get("/service/300"))).isEqualTo("service_not_found");
    }
}
