package io.github.camelportal.simulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends a file to be saved. */
final class AttachmentReply {

    private AttachmentReply() {}

    static Reply of(TicketAttachment attachment) {
        return of(attachment.fileName(), attachment.contentType(), attachment.content());
    }

    static Reply of(String fileName, String contentType, byte[] content) {
        return new Reply(200, contentType, Map.of("Content-Disposition", disposition(fileName)), content);
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
