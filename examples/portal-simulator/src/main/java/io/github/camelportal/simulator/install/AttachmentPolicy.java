package io.github.camelportal.simulator.install;

import java.util.Arrays;
import java.util.Locale;

/** The way in which clients may send files with tickets and replies. Any other way is refused, never ignored. */
public enum AttachmentPolicy {
    /** Files in {@code multipart/form-data}, as the web form of the portal sends them. */
    MULTIPART,
    /** Files in Base64 in the field {@code attachments} of a JSON body. */
    BASE64,
    /** Both. */
    BOTH,
    /** No files at all. */
    NONE;

    public boolean acceptsMultipart() {
        return this == MULTIPART || this == BOTH;
    }

    public boolean acceptsBase64() {
        return this == BASE64 || this == BOTH;
    }

    /**
     * Reads the name as it is written on a command line.
     *
     * @throws IllegalArgumentException naming the possible values
     */
    public static AttachmentPolicy of(String name) {
        return Arrays.stream(values())
                .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown attachments '" + name + "': they are one of multipart, base64, both and none"));
    }
}
