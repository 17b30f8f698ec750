package io.github.camelportal.internal.specification;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.camelportal.internal.specification.document.SpecificationException;
import io.github.camelportal.model.SecretFields;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The location of a specification, of its mapping, or of a file beside them.
 *
 * @param text location as it was configured
 * @param kind place to read it from
 */
record SpecificationLocation(String text, LocationKind kind) {

    private static final Pattern USER = Pattern.compile("(?s)^([^/?#]*//)[^/]*@");
    private static final int MAX_PORT = 65535;
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
                masked(text),
                "must start with file:, classpath: or https:, or with http: for this machine,"
                        + " as in file:etc/portal.json");
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

    /** Returns the location for messages, with masked secrets. */
    @Override
    public String toString() {
        return masked(text);
    }

    /** Returns any location for messages: without a user and a password, and with masked secrets of its query and fragment. */
    static String masked(String location) {
        String text = USER.matcher(location.strip()).replaceFirst("$1" + SecretFields.MASK + "@");
        int query = firstOf(text, '?', '#');
        return query < 0
                ? text
                : text.substring(0, query + 1)
                        + Arrays.stream(text.substring(query + 1).split("(?<=[&;#?])"))
                                .map(SpecificationLocation::redacted)
                                .collect(Collectors.joining());
    }

    private static int firstOf(String text, char one, char other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        return first < 0 || second < 0 ? Math.max(first, second) : Math.min(first, second);
    }

    private static String redacted(String pair) {
        int equals = pair.indexOf('=');
        if (equals <= 0 || !SecretFields.isSecret(URLDecoder.decode(escaped(pair.substring(0, equals)), UTF_8))) {
            return pair;
        }
        String separator = pair.replaceFirst("(?s).*[^&;#?]", "");
        return pair.substring(0, equals + 1) + SecretFields.MASK + separator;
    }

    /** Keeps a percent sign that starts no escape, which a decoder refuses. */
    private static String escaped(String name) {
        return name.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static void requireSafe(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new SpecificationException(
                        SecretFields.MASK, "needs a host, and no user before it, since no credentials are sent");
            }
            if (uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
                throw new SpecificationException(masked(text), "has a port that is not from 1 to " + MAX_PORT);
            }
            if (uri.getScheme().equals("http") && !isLoopback(uri.getHost())) {
                throw new SpecificationException(
                        masked(text), "would be read unencrypted, so that anybody between could change it. Use https:");
            }
        } catch (URISyntaxException e) {
            // The exception itself repeats the location.
            throw new SpecificationException(masked(text), "is no URL: " + e.getReason());
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
