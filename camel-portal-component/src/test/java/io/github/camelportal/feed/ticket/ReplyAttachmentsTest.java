package io.github.camelportal.feed.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import jakarta.activation.DataHandler;
import org.apache.camel.Exchange;
import org.apache.camel.attachment.Attachment;
import org.apache.camel.attachment.AttachmentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.TicketReply;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.install.AttachmentPolicy;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** {@code attachments=true} brings the files of a reply as attachments of its message. */
class ReplyAttachmentsTest extends SimulatedPortalTestSupport {

    private static final String FEED =
            "portal:tickets/replies?attachments=true&rescanInterval=1&initialDelay=0&delay=20ms";
    private static final byte[] SMALL = {1, 2, 3, 0, -1};

    private final Staff staff = simulator.staff();
    private final TicketPolls polls = new TicketPolls(simulator);
    private final String number = staff.openTicket(1, "Subject", "Text");
    private final List<TicketReply> replies = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<Attachment> attachments = new CopyOnWriteArrayList<>();
    private final List<Path> spooled = new CopyOnWriteArrayList<>();

    ReplyAttachmentsTest() {
        super(PortalSimulator.builder().attachments(AttachmentPolicy.BOTH).start());
    }

    private void consume(String uri) throws Exception {
        addRoutes(routes -> routes.from(uri).process(this::read));
    }

    private void read(Exchange exchange) throws IOException {
        replies.add(exchange.getMessage().getBody(TicketReply.class));
        AttachmentMessage message = exchange.getMessage(AttachmentMessage.class);
        spooled.addAll(spoolFiles());
        for (Map.Entry<String, Attachment> entry :
                message.getAttachmentObjects().entrySet()) {
            attachments.add(entry.getValue());
            files.put(entry.getKey(), bytes(entry.getValue().getDataHandler()));
        }
    }

    private static byte[] bytes(DataHandler handler) throws IOException {
        byte[] first;
        try (InputStream stream = handler.getInputStream()) {
            first = stream.readAllBytes();
        }
        try (InputStream stream = handler.getInputStream()) {
            assertThat(stream.readAllBytes()).isEqualTo(first);
        }
        return first;
    }

    private static List<Path> spoolFiles() throws IOException {
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return found.filter(path -> path.getFileName().toString().startsWith("camel-portal-"))
                    .toList();
        }
    }

    private long downloads() {
        return simulator.requests().stream()
                .filter(request -> request.path().startsWith("/ticket/attachment/"))
                .count();
    }

    private List<String> texts() {
        return replies.stream().map(TicketReply::body).toList();
    }

    @Test
    void bringsFileWhenReplyHasOne() throws Exception {
        String id = staff.reply(number, "See the file.", "log.bin", "application/x-log", SMALL);
        consume(FEED);

        await().until(() -> replies.size() == 1);
        polls.await(2);

        assertThat(files).containsOnlyKeys("log.bin");
        assertThat(files.get("log.bin")).isEqualTo(SMALL);
        DataHandler handler = attachments.get(0).getDataHandler();
        assertThat(handler.getName()).isEqualTo("log.bin");
        assertThat(handler.getContentType()).isEqualTo("application/x-log");
        assertThat(attachments.get(0).getHeader("Content-Type")).isEqualTo("application/x-log");
        assertThat(attachments.get(0).getHeader("CamelPortalAttachmentId")).isEqualTo(id);
        assertThat(downloads()).isEqualTo(1);
    }

    @Test
    void downloadsNothingWhenOptionIsDefault() throws Exception {
        staff.reply(number, "See the file.", "log.bin", "application/x-log", SMALL);
        consume(FEED.replace("attachments=true&", ""));

        await().until(() -> replies.size() == 1);

        assertThat(files).isEmpty();
        assertThat(downloads()).isZero();
    }

    @Test
    void bringsEachFileWhenNamesAreEqual() throws Exception {
        template.sendBody(
                "portal:tickets/reply",
                Map.of(
                        "ticketNumber",
                        number,
                        "body",
                        "Three files.",
                        "attachments",
                        List.of(
                                Map.of("filename", "a.txt", "content", "YQ=="),
                                Map.of("filename", "a.txt", "content", "Yg=="),
                                Map.of("filename", "README", "content", "Yw=="))));
        consume(FEED);

        await().until(() -> replies.size() == 1);

        assertThat(files).containsOnlyKeys("a.txt", "a-2.txt", "README");
        assertThat(new String(files.get("a-2.txt"), StandardCharsets.UTF_8)).isEqualTo("b");
        assertThat(attachments)
                .extracting(file -> file.getDataHandler().getName())
                .contains("README");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd | passwd",
                "C:\\temp\\a.txt | a.txt",
                ".. | file",
                "/ | file",
                "invoice\u202Efdp.exe | invoicefdp.exe"
            })
    void stripsPathWhenFileNameIsHostile(String name, String expected) throws Exception {
        template.sendBody(
                "portal:tickets/reply",
                Map.of(
                        "ticketNumber",
                        number,
                        "body",
                        "A file.",
                        "attachments",
                        List.of(Map.of("filename", name, "content", "YQ=="))));
        consume(FEED);

        await().until(() -> replies.size() == 1);

        assertThat(files).containsOnlyKeys(expected);
        assertThat(attachments.get(0).getDataHandler().getName()).isEqualTo(expected);
    }

    @Test
    void spoolsFileWhenItIsLarge() throws Exception {
        byte[] large = "0123456789abcdef".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        List<Path> before = spoolFiles();
        staff.reply(number, "Large.", "large.bin", "application/octet-stream", large);
        consume(FEED);

        await().until(() -> files.size() == 1);

        assertThat(files.get("large.bin")).isEqualTo(large);
        List<Path> own = new ArrayList<>(spooled);
        own.removeAll(before);
        assertThat(own).isNotEmpty();
        await().until(() -> own.stream().noneMatch(Files::exists));
    }

    @Test
    void keepsLargeFileWhenQueueTakesReplyOn() throws Exception {
        byte[] large = "0123456789abcdef".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        staff.reply(number, "Large.", "large.bin", "application/octet-stream", large);
        addRoutes(routes -> routes.from("seda:files").process(this::read));
        addRoutes(routes -> routes.from(FEED).to("seda:files"));

        await().until(() -> files.size() == 1);

        assertThat(files.get("large.bin")).isEqualTo(large);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deliversLaterWhenDownloadFails(boolean withSecondFile) throws Exception {
        staff.reply(number, "first", "log.bin", "application/x-log", SMALL);
        if (withSecondFile) {
            staff.reply(staff.openTicket(1, "Other", "Text"), "file of another", "b.bin", "application/x-log", SMALL);
        }
        staff.reply(number, "second");
        String id = simulator.replies().get(0).attachments().get(0).id();
        simulator.faults().inject(Fault.error(404, "attachment_not_found").on("/ticket/attachment/" + id));
        consume(FEED);

        await().until(() -> texts().contains("second"));
        polls.await(3);
        assertThat(texts()).doesNotContain("first").doesNotHaveDuplicates().hasSize(withSecondFile ? 2 : 1);
        simulator.faults().clear();

        await().until(() -> texts().contains("first"));
        polls.await(2);
        assertThat(texts()).doesNotHaveDuplicates();
        assertThat(files.get("log.bin")).isEqualTo(SMALL);
    }

    @Test
    void leavesNoFileBehindWhenSecondDownloadFails() throws Exception {
        byte[] large = "0123456789abcdef".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        String encoded = java.util.Base64.getEncoder().encodeToString(large);
        template.sendBody(
                "portal:tickets/reply",
                Map.of(
                        "ticketNumber",
                        number,
                        "body",
                        "Two files.",
                        "attachments",
                        List.of(
                                Map.of("filename", "a.bin", "content", encoded),
                                Map.of("filename", "b.bin", "content", encoded))));
        String second = simulator.replies().get(0).attachments().get(1).id();
        simulator.faults().inject(Fault.error(404, "attachment_not_found").on("/ticket/attachment/" + second));
        List<Path> before = spoolFiles();
        consume(FEED);
        polls.await(3);
        context.getRouteController().stopAllRoutes();

        List<Path> left = new ArrayList<>(spoolFiles());
        left.removeAll(before);
        assertThat(replies).isEmpty();
        assertThat(left).isEmpty();
    }

    @Test
    void bringsFileWhenRouteAsks() throws Exception {
        staff.reply(number, "See the file.", "log.bin", "application/x-log", SMALL);
        addRoutes(routes -> routes.from("direct:ask").pollEnrich(FEED, 5000).process(this::read));

        template.sendBody("direct:ask", null);

        assertThat(files).containsOnlyKeys("log.bin");
    }

    @Test
    void refusesListsOfReplies() {
        assertThatThrownBy(() -> consume(FEED + "&splitResults=false"))
                .rootCause()
                .hasMessageContaining("attachments=true contradicts splitResults=false");
    }
}
