package io.github.camelportal.internal.attachment;

import jakarta.activation.DataHandler;
import org.apache.camel.Message;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.camel.attachment.DefaultAttachment;
import org.apache.camel.attachment.DefaultAttachmentMessage;

import io.github.camelportal.api.ParameterHeaders;

/** Adds files to messages with camel-attachments. */
public final class CamelMessageAttachments implements MessageAttachments {

    /** For the service loader. */
    public CamelMessageAttachments() {}

    @Override
    public void add(Message message, String key, DownloadedFile file) {
        DefaultAttachment attachment = new DefaultAttachment(new DataHandler(new DownloadedFileSource(file)));
        attachment.setHeader("Content-Type", file.contentType());
        attachment.setHeader(ParameterHeaders.ATTACHMENT_ID, file.id());
        AttachmentMessage target = new DefaultAttachmentMessage(message);
        target.addAttachmentObject(key, attachment);
    }
}
