package io.github.camelportal.simulator.tickets;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.UploadedFile;
import io.github.camelportal.simulator.install.AttachmentPolicy;

/** Takes the files of a request, or refuses it. No file is ignored. */
final class TicketFiles {

    private static final List<String> FIELDS = List.of("attachments", "attachment");

    private final Tickets tickets;
    private final AttachmentPolicy policy;

    TicketFiles(Tickets tickets, AttachmentPolicy policy) {
        this.tickets = tickets;
        this.policy = policy;
    }

    List<SimulatedAttachment> of(Call call) {
        List<SimulatedAttachment> attachments = new ArrayList<>();
        for (UploadedFile file : call.files()) {
            require(policy.acceptsMultipart());
            attachments.add(tickets.attachment(file.fileName(), file.contentType(), file.content()));
        }
        for (String field : FIELDS) {
            call.fields()
                    .value(field)
                    .filter(value -> !value.isEmpty() || value.isValueNode())
                    .ifPresent(value -> {
                        require(policy.acceptsBase64());
                        // A single file is an object with a file name; several are a list, or an object by any keys.
                        if (value.has("filename")) {
                            attachments.add(decode(value));
                        } else {
                            value.forEach(file -> attachments.add(decode(file)));
                        }
                    });
        }
        return attachments;
    }

    private static void require(boolean accepted) {
        if (!accepted) {
            throw Refusal.because("attachments_not_supported");
        }
    }

    private SimulatedAttachment decode(JsonNode file) {
        String name = file.path("filename").asText();
        if (name.isEmpty() || !file.path("content").isTextual()) {
            throw Refusal.because("invalid_attachment");
        }
        try {
            byte[] content = Base64.getDecoder().decode(file.path("content").asText());
            return tickets.attachment(name, file.path("content_type").asText("application/octet-stream"), content);
        } catch (IllegalArgumentException e) {
            throw Refusal.because("invalid_attachment");
        }
    }
}
