package io.github.camelportal.internal.specification;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.Collectors;

import io.github.camelportal.internal.specification.document.SpecificationException;
import io.github.camelportal.model.SecretFields;

/**
 * The location of a specification, of its mapping, or of a file beside them.
 *
 * @param text location as it was configured
 * @param kind place to read it from
 */
record SpecificationLocation(String text, LocationKind kind) {

    private static final String LOOPBACK = "127(\\.\\d{1,3}){3}";

    /** Place of a document. */
    enum LocationKind {
        FILE("file:"),
        CLASSPATH("classpath:"),
        HTTP("http");

        private final String prefix;

        LocationKind(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * Reads a location.
     *
     * @throws SpecificationException if it is no file, resource or https address
     */
    static SpecificationLocation parse(String location) {
        String text = location.strip();
        for (LocationKind kind : new LocationKind[] {LocationKind.FILE, LocationKind.CLASSPATH}) {
            if (text.startsWith(kind.prefix)) {
                return new SpecificationLocation(text, kind);
            }
        }
        if (text.startsWith("https:") || text.startsWith("http:")) {
            requireSafe(text);
            return new SpecificationLocation(text, LocationKind.HTTP);
        }
        throw new SpecificationException(
                text, "must start with file:, classpath: or https:, as in file:etc/portal.json");
    }

    /** Returns the location without its prefix and without the slashes of an empty host. */
    String path() {
        return text.substring(kind.prefix.length()).replaceFirst("^//(?=/)", "");
    }

    URI uri() {
        return URI.create(text);
    }

    /** Returns the location of the mapping beside a document, in place of the ending of the document. */
    SpecificationLocation mapping() {
        int slash = text.lastIndexOf('/');
        int dot = text.lastIndexOf('.');
        return new SpecificationLocation((dot > slash ? text.substring(0, dot) : text) + ".properties", kind);
    }

    /** Returns the location for messages, with masked secrets of its query. */
    @Override
    public String toString() {
        int query = text.indexOf('?');
        if (kind != LocationKind.HTTP || query < 0) {
            return text;
        }
        return text.substring(0, query + 1)
                + Arrays.stream(text.substring(query + 1).split("&"))
                        .map(SpecificationLocation::redacted)
                        .collect(Collectors.joining("&"));
    }

    private static String redacted(String pair) {
        int equals = pair.indexOf('=');
        return equals > 0 && SecretFields.isSecret(pair.substring(0, equals))
                ? pair.substring(0, equals + 1) + SecretFields.MASK
                : pair;
    }

    private static void requireSafe(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new SpecificationException(
                        SecretFields.MASK, "needs a host, and no user before it, since no credentials are sent");
            }
            if (uri.getScheme().equals("http") && !isLoopback(uri.getHost())) {
                throw new SpecificationException(
                        text, "would be read unencrypted, so that anybody between could change it. Use https:");
            }
        } catch (URISyntaxException e) {
            throw new SpecificationException(text, "is no URL: " + e.getReason(), e);
        }
    }

    private static boolean isLoopback(String host) {
        if (host.equalsIgnoreCase("localhost") || host.matches(LOOPBACK)) {
            return true;
        }
        try {
            return host.startsWith("[") && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
