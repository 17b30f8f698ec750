package io.github.camelportal.simulator.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.github.camelportal.simulator.tickets.SimulatedAttachment;

/** Sends a file to be saved. */
public final class AttachmentResponse {

    private AttachmentResponse() {}

    public static SimulatedResponse of(SimulatedAttachment attachment) {
        return of(attachment.fileName(), attachment.contentType(), attachment.content());
    }

    public static SimulatedResponse of(String fileName, String contentType, byte[] content) {
        return new SimulatedResponse(200, contentType, Map.of("Content-Disposition", disposition(fileName)), content);
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
