/**
 * The files of replies as attachments of a message. The classes of camel-attachments, which is optional, are behind a service.
 *
 * <p>It may use {@code internal.exchange}, {@code internal.client} and what these may use.
 */
package io.github.camelportal.internal.attachment;
