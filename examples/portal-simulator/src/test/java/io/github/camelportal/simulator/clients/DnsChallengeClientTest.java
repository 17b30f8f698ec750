package io.github.camelportal.simulator.clients;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A shell script that proves the control of a domain (ACME DNS-01) and reads JSON with grep, tr and cut. */
class DnsChallengeClientTest extends PublicClientTest {

    private static final String JSON = "application/json";
    private static final String NAME = "_acme-challenge.www.booble.com";
    private static final String TOKEN = "XKrxpRBosdIKFzxW_CT3KLZNf6q0HG9i01zxXp5CPBs";

    @Test
    void addsAndRemovesTextRecord() throws Exception {
        HttpResponse<String> zones = send("GET", "/dns", basic(), JSON, null);
        String zone = piece(zones.body(), "booble.com\"");
        String records = "/service/" + field(zone, "service_id") + "/dns/" + field(zone, "domain_id") + "/records";

        HttpResponse<String> added = send(
                "POST",
                records,
                basic(),
                JSON,
                "{\"name\":\"" + NAME + "\",\"type\":\"TXT\",\"content\":\"" + TOKEN + "\", \"ttl\":\"10\"}");

        assertThat(added.body()).contains("\"success\":true");
        String details = records.replace("/records", "");
        String record = piece(send("GET", details, basic(), JSON, null).body(), TOKEN);
        String id = field(record, "id");
        assertThat(id).isNotEmpty();
        assertThat(record).contains("\"name\":\"" + NAME + "\"");

        HttpResponse<String> removed = send("DELETE", records + "/" + id, basic(), JSON, "");

        assertThat(removed.body()).contains("\"success\":true");
        assertThat(send("GET", details, basic(), JSON, null).body()).doesNotContain(TOKEN);
    }

    @Test
    void addsTextRecordWhenClientIsAWebhook() throws Exception {
        HttpResponse<String> added = send(
                "POST",
                "/service/301/dns/60/records",
                basic(),
                JSON,
                "{\"name\":\"" + NAME + "\",\"type\":\"TXT\",\"priority\":\"10\",\"content\":\"" + TOKEN
                        + "\",\"ttl\":\"10\"}\n");

        // It reads the times as numbers, and the information as a list of lists.
        assertThat(json(added).path("success").asBoolean()).isTrue();
        assertThat(json(added).at("/record/name").asText()).isEqualTo(NAME);
        assertThat(json(added).at("/record/ttl").isInt()).isTrue();
        assertThat(json(added).at("/record/priority").isInt()).isTrue();
        assertThat(json(added).at("/info/0/0").asText()).isEqualTo("dnsnewrecordadded");
        assertThat(json(added).at("/info/0/1").asText()).isEqualTo("TXT");
    }

    /** Returns the object that contains a text, of objects that are separated at their ends. */
    private static String piece(String body, String text) {
        List<String> pieces = Arrays.stream(body.split("}"))
                .filter(piece -> piece.contains(text))
                .toList();
        assertThat(pieces).hasSize(1);
        return pieces.get(0);
    }

    /** Returns a field that is written as a text, as the script expects every id to be. */
    private static String field(String piece, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(piece);
        assertThat(field.find()).as(name + " in " + piece).isTrue();
        return field.group(1);
    }
}
