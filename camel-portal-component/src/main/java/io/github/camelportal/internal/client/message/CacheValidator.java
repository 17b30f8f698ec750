package io.github.camelportal.internal.client.message;

import java.time.Duration;
import java.time.Instant;

import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;

/**
 * What the portal calls the version of an answer, so that it can be asked whether there is another one by now. Only what
 * is sure to change with the answer counts: a strong entity tag, or a time of change that is older than the answer by a
 * second or more (RFC 9110, sections 8.8.1 and 8.8.2.2). Stock installs say neither.
 *
 * @param etag         entity tag, or null
 * @param lastModified time of the last change, as the portal wrote it, or null
 */
public record CacheValidator(String etag, String lastModified) {

    private static final Duration STRONG_AFTER = Duration.ofSeconds(1);

    /** That of an answer, or null where it does not say one that can be relied on. */
    public static CacheValidator of(RawResponse response) {
        String tag = response.header(HttpHeaders.ETAG);
        String etag = tag != null && tag.startsWith("\"") ? tag : null;
        String changed = response.header(HttpHeaders.LAST_MODIFIED);
        String lastModified = isStrong(changed, response.header(HttpHeaders.DATE)) ? changed : null;
        return etag == null && lastModified == null ? null : new CacheValidator(etag, lastModified);
    }

    /** A second change within the same second would have the same time. */
    private static boolean isStrong(String changed, String answered) {
        Instant from = changed == null ? null : DateUtils.parseStandardDate(changed);
        Instant to = answered == null ? null : DateUtils.parseStandardDate(answered);
        return from != null && to != null && Duration.between(from, to).compareTo(STRONG_AFTER) >= 0;
    }

    /** Asks for another version than this one; a tag goes before a time. */
    public void applyTo(HttpRequest request) {
        if (etag != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, etag);
        } else {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, lastModified);
        }
    }
}
