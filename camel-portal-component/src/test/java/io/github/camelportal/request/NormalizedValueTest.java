package io.github.camelportal.request;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The same id or JSON object reaches the portal in one form, whatever type it has in the route. */
class NormalizedValueTest extends RecordingPortalTestSupport {

    private static final String GET = "portal:tickets/get";
    private static final String REPLY = "portal:tickets/reply?ticketNumber=7&zoneId=America/New_York";

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        portal.answers("{\"ticket\": {\"ticket_number\": \"1\"}, \"replies\": [], \"info\": [\"reply_added\"]}");
    }

    static Stream<Object> ids() {
        return Stream.of(
                "736633",
                "736633.0",
                "736633.000",
                " 736633 ",
                "\t736633\n",
                "\uFEFF736633\u00A0",
                "7.36633E5",
                736633,
                736633L,
                736633.0d,
                736633f,
                new BigDecimal("736633"),
                new BigDecimal("736633.00"),
                new BigDecimal("7.36633E5"),
                BigInteger.valueOf(736633),
                DoubleNode.valueOf(736633.0));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sendsOneFormOfAnId(Object id) {
        template.requestBodyAndHeader(GET, null, "CamelPortalTicketNumber", id);
        template.requestBody(GET, Map.of("ticketNumber", id));
        template.requestBody(GET, (Object) Map.of("ticket_number", id));

        assertThat(portal.requests()).hasSize(3).allSatisfy(request -> assertThat(request.getUrl())
                .isEqualTo("/api/tickets/736633"));
    }

    @Test
    void sendsWholeNumberWithoutFraction() {
        portal.answers("{\"ticket\": \"1\", \"info\": [\"created\"]}");
        template.sendBody("portal:tickets/create", Map.of("deptId", 4.0, "subject", "1.0", "body", "x"));

        JsonNode sent = portal.requestJson();
        assertThat(sent.path("dept_id").bigIntegerValue()).isEqualTo(4);
        assertThat(sent.path("subject").asText()).isEqualTo("1.0");
    }

    @Test
    void sendsIdWithinListWithoutFraction() {
        template.sendBody(
                REPLY, Map.of("body", "x", "items", List.of(Map.of("product_id", 736633.0, "price", 5.0, "id", 4.5))));

        assertThat(portal.request().getBodyAsString())
                .contains("\"product_id\":736633")
                .doesNotContain("736633.0")
                .contains("\"price\":5.0", "\"id\":4.5");
    }

    @Test
    void keepsNamesThatEndLikeANumber() {
        template.requestBodyAndHeader("portal:raw/get?path=/versions/{version}", null, "CamelPortalVersion", " 1.0 ");

        assertThat(portal.request().getUrl()).isEqualTo("/api/versions/1.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.5, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesNumberThatIsNoId(double value) {
        Throwable failure = catchThrowable(
                () -> template.sendBody("portal:tickets/create", Map.of("deptId", value, "subject", "x", "body", "x")));

        assertThat(failure).rootCause().hasMessageStartingWith("Parameter deptId must be a whole number");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void readsJsonInFilesAndWithMarks() throws Exception {
        String json = "{\"body\": \"Grüße\"}";
        Path file = Files.write(folder.resolve("a.json"), ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8));
        GenericFile<java.io.File> wrapped = new GenericFile<>();
        wrapped.setFile(file.toFile());
        wrapped.setBody(file.toFile());
        Object[] bodies = {
            file,
            file.toFile(),
            wrapped,
            "\uFEFF" + json,
            ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16BE),
            ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + json).getBytes(Charset.forName("UTF-32BE")),
            ("\uFEFF" + json).getBytes(Charset.forName("UTF-32LE")),
            "\uFEFF\uFEFF" + json,
            ByteBuffer.wrap(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)),
            new StringReader("\uFEFF" + json),
            Files.newInputStream(file)
        };
        for (Object body : bodies) {
            template.sendBody(REPLY, body);

            assertThat(portal.requestJson().path("body").asText())
                    .as(body.getClass().getName())
                    .isEqualTo("Grüße");
            portal.server().resetRequests();
        }
    }

    @Test
    void convertsFileWithMarkToRecord() throws Exception {
        Path file = Files.writeString(folder.resolve("b.json"), "\uFEFF{\"ticket_number\": \"7\"}");

        for (Object body : new Object[] {file, file.toFile(), Files.readString(file)}) {
            assertThat(context.getTypeConverter()
                            .mandatoryConvertTo(Ticket.class, body)
                            .ticketNumber())
                    .isEqualTo("7");
        }
    }

    @Test
    void namesFileThatCannotBeRead() {
        for (Object body :
                new Object[] {folder.resolve("none"), folder.resolve("none").toFile()}) {
            Throwable failure = catchThrowable(() -> template.sendBody(REPLY, body));

            assertThat(failure.getCause())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The message body cannot be read")
                    .hasMessageContaining("none");
        }
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void dropsByteOrderMarkFromJson() {
        portal.answers("\uFEFF{\"ticket\": {\"ticket_number\": \"1\"}, \"replies\": []}");

        assertThat(template.requestBody(GET + "?ticketNumber=1&outputType=json", (Object) null))
                .isEqualTo("{\"ticket\": {\"ticket_number\": \"1\"}, \"replies\": []}");
    }

    static Stream<Object> longNumbers() {
        return Stream.of("9".repeat(2_000_000), BigInteger.ONE.shiftLeft(7_000_000), new BigDecimal("1e999999999"));
    }

    @ParameterizedTest
    @MethodSource("longNumbers")
    void refusesLongNumberByTheNameOfItsParameter(Object number) {
        Throwable whole = catchThrowable(
                () -> template.requestBodyAndHeader("portal:tickets/create", null, "CamelPortalDeptId", number));
        Throwable amount = catchThrowable(() -> template.requestBodyAndHeader(
                "portal:invoices/applyCredit?invoiceId=1", null, "CamelPortalAmount", number));
        Throwable id =
                catchThrowable(() -> template.requestBodyAndHeader(GET, null, "CamelPortalTicketNumber", number));

        assertThat(whole).rootCause().hasMessageStartingWith("Parameter deptId must be");
        assertThat(amount).rootCause().hasMessageStartingWith("Parameter amount must be");
        assertThat(id).rootCause().hasMessageStartingWith("Parameter ticketNumber must be");
        assertThat(whole).rootCause().message().hasSizeLessThan(300);
        assertThat(portal.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1", "1", "1.0", "1e", "\"1e"})
    void namesFieldOfLongNumberInAResponse(String start) {
        String digits = start.contains("e") ? "999999999" : "0".repeat(1_500_000);
        String total = start + digits + (start.startsWith("\"") ? "\"" : "");
        portal.answers("{\"invoice\": {\"id\": \"1\", \"total\": " + total + "}}");

        Throwable failure =
                catchThrowable(() -> template.requestBody("portal:invoices/get?invoiceId=1", (Object) null));

        assertThat(failure.getCause())
                .isInstanceOf(PortalOperationException.class)
                .message()
                .containsPattern("the field (invoice\\.)?total cannot be read: ");
        assertThat(failure.getCause().getMessage()).hasSizeLessThan(1000);
    }
}
