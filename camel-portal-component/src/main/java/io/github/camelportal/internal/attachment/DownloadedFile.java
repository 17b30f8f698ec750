package io.github.camelportal.internal.attachment;

import io.github.camelportal.internal.exchange.ReceivedContent;

/**
 * A file that was downloaded from a portal.
 *
 * @param id          id of the file in the portal
 * @param name        file name without a folder
 * @param contentType media type
 * @param content     bytes
 */
public record DownloadedFile(String id, String name, String contentType, ReceivedContent content) {}
