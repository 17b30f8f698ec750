package io.github.camelportal.internal.client.message;

/**
 * What the portal says of a file.
 *
 * @param name        file name without any folder, or null
 * @param contentType media type, or null
 * @param length      bytes, or -1 where the portal does not say
 */
public record FileMetadata(String name, String contentType, long length) {}
