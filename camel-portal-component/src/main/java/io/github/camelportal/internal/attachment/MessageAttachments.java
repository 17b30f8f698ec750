package io.github.camelportal.internal.attachment;

import org.apache.camel.Message;

/** Adds files to messages with an optional library. Its implementation is a service, and no class refers to it. */
public interface MessageAttachments {

    /**
     * Adds a file to a message as an attachment.
     *
     * @param key  key of the attachment, which no other attachment of the message has
     * @param file file
     */
    void add(Message message, String key, DownloadedFile file);
}
