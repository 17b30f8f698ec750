package io.github.camelportal.internal.attachment;

import java.util.ServiceLoader;

/**
 * Decides whether files can become attachments. The class that uses camel-attachments is behind a service, so that neither a JVM nor a
 * native executable links it without that library.
 */
public final class AttachmentSupport {

    private static final String LIBRARY = "org.apache.camel.attachment.AttachmentMessage";

    private AttachmentSupport() {}

    /** Returns whether camel-attachments is on the class path. */
    public static boolean isPresent() {
        try {
            Class.forName(LIBRARY, false, AttachmentSupport.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Returns what adds attachments to messages. */
    static MessageAttachments load() {
        return ServiceLoader.load(MessageAttachments.class, AttachmentSupport.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The service of camel-attachments is missing"));
    }
}
