package io.github.camelportal.security;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The ways in which a server writes a secret that was sent to it. */
final class SecretEncodings {

    private SecretEncodings() {}

    static Stream<UnaryOperator<String>> all() {
        return Stream.of(
                secret -> secret,
                secret -> URLEncoder.encode(secret, UTF_8),
                secret -> URLEncoder.encode(secret, UTF_8).replace("+", "%20"),
                secret -> Pattern.compile("%..")
                        .matcher(URLEncoder.encode(secret, UTF_8))
                        .replaceAll(octet -> octet.group().toLowerCase(Locale.ROOT)),
                secret -> new String(JsonStringEncoder.getInstance().quoteAsString(secret)),
                secret -> new String(JsonStringEncoder.getInstance().quoteAsString(secret))
                        .replace("/", "\\/")
                        .replace("ä", "\\u00e4"),
                secret -> secret.replace("&", "&amp;").replace("<", "&lt;"),
                secret -> secret.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#039;"),
                secret -> Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)),
                secret -> URLEncoder.encode(Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)), UTF_8));
    }
}
