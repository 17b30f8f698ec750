package io.github.camelportal.internal.client.message;

/**
 * Metadata of a file, from the headers of its response.
 *
 * @param name        file name without any folder, or null
 * @param contentType media type, or null
 * @param length      number of bytes, or -1 if the portal does not send it
 */
public record FileMetadata(String name, String contentType, long length) {}
