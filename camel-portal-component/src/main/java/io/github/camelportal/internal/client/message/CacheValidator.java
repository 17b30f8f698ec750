package io.github.camelportal.internal.client.message;

import java.time.Duration;
import java.time.Instant;

import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;

/**
 * A validator of a response, for conditional requests. Only strong validators count, because a weak one may stay the same
 * although the response changes. A strong one is an entity tag, or a last change at least a second older than the response
 * (RFC 9110, sections 8.8.1 and 8.8.2.2). Stock installs send neither.
 *
 * @param etag         entity tag, or null
 * @param lastModified time of the last change, as the portal wrote it, or null
 */
public record CacheValidator(String etag, String lastModified) {

    private static final Duration STRONG_AFTER = Duration.ofSeconds(1);

    /** Returns the validator of a response, or null if it has no strong one. */
    public static CacheValidator of(RawResponse response) {
        String tag = response.header(HttpHeaders.ETAG);
        String etag = tag != null && tag.startsWith("\"") ? tag : null;
        String changed = response.header(HttpHeaders.LAST_MODIFIED);
        String lastModified = isStrong(changed, response.header(HttpHeaders.DATE)) ? changed : null;
        return etag == null && lastModified == null ? null : new CacheValidator(etag, lastModified);
    }

    /** A second change within the same second would have the same time. */
    private static boolean isStrong(String changed, String sent) {
        Instant from = changed == null ? null : DateUtils.parseStandardDate(changed);
        Instant to = sent == null ? null : DateUtils.parseStandardDate(sent);
        return from != null && to != null && Duration.between(from, to).compareTo(STRONG_AFTER) >= 0;
    }

    /** Makes a request conditional. The entity tag takes precedence over the time. */
    public void applyTo(HttpRequest request) {
        if (etag != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, etag);
        } else {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, lastModified);
        }
    }
}
