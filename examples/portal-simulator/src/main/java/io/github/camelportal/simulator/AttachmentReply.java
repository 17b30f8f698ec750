package io.github.camelportal.simulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends an attachment as a file to be saved. */
final class AttachmentReply {

    private AttachmentReply() {}

    static Reply of(TicketAttachment attachment) {
        return new Reply(
                200,
                attachment.contentType(),
                Map.of("Content-Disposition", disposition(attachment.fileName())),
                attachment.content());
    }

    private static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^ -~]|[\"\\\\]", "_");
        String header = "attachment; filename=\"" + plain + "\"";
        if (plain.equals(fileName)) {
            return header;
        }
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return header + "; filename*=UTF-8''" + encoded;
    }
}
