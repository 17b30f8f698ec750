package io.github.camelportal.internal.client.message;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import io.github.camelportal.model.SecretFields;

/** Masks the secrets of a request in texts from elsewhere, because a portal may repeat a password in its error. */
public final class Redactor {

    /** Shorter secrets are not masked: without each letter a or digit 1, a text could not be read. */
    private static final int SHORTEST = 4;

    private static final Pattern USER_INFO = Pattern.compile("//[^/@]*@");
    private static final Pattern QUERY_OR_FRAGMENT = Pattern.compile("[?#].*");

    private static final Pattern HEX = Pattern.compile("%[0-9A-F]{2}");

    private final List<String> secrets;

    /** Computed when it is first needed, because most calls redact nothing. */
    private List<String> forms;

    /** Creates a redactor of the given secrets; nulls among them are ignored. */
    public Redactor(Collection<String> secrets) {
        this.secrets = new ArrayList<>(secrets);
    }

    /** Returns a redactor of these secrets and of more. */
    public Redactor with(Collection<String> more) {
        List<String> all = new ArrayList<>(secrets);
        all.addAll(more);
        return new Redactor(all);
    }

    /** Masks each secret in a text, however it is encoded. Returns null for null. */
    public String redact(String text) {
        if (text == null) {
            return null;
        }
        String redacted = text;
        if (forms == null) {
            forms = forms();
        }
        for (String form : forms) {
            redacted = redacted.replace(form, SecretFields.MASK);
        }
        return redacted;
    }

    /** Masks the values of secret fields, because a broken response to a login holds tokens that no redactor has yet. */
    static String redactFields(String json) {
        return SecretFields.redactText(json);
    }

    /** Removes the user info, the query and the fragment from a URL, since each may hold a password. */
    public static String redactUrl(String url) {
        String anonymous = USER_INFO.matcher(url).replaceAll("//" + SecretFields.MASK + "@");
        return QUERY_OR_FRAGMENT.matcher(anonymous).replaceAll("");
    }

    /** Returns the exception, or one without its causes if a message among them holds a secret. */
    public IOException redact(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (!message.equals(redact(message))) {
                IOException clean = new IOException(redact(failure.toString()));
                clean.setStackTrace(failure.getStackTrace());
                return clean;
            }
        }
        return failure;
    }

    /** Returns the secrets as text, HTML, a URL, JSON or Base64 would repeat them. The longest come first, as one may hold another. */
    private List<String> forms() {
        return secrets.stream()
                .filter(Objects::nonNull)
                .filter(secret -> secret.length() >= SHORTEST)
                .distinct()
                .flatMap(secret -> Stream.of(secret, base64(secret)))
                .flatMap(Redactor::encodings)
                .distinct()
                // JSON may quote a URL, or a page JSON.
                .flatMap(Redactor::encodings)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<String> encodings(String secret) {
        String query = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String path = PercentEncoding.encode(secret);
        String json = new String(JsonStringEncoder.getInstance().quoteAsString(secret));
        String html = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Stream.of(
                secret,
                query,
                lowerHex(query),
                path,
                lowerHex(path),
                json,
                json.replace("/", "\\/"),
                ascii(json),
                ascii(json.replace("/", "\\/")),
                html,
                html.replace("\"", "&quot;"),
                html.replace("\"", "&quot;").replace("'", "&#039;"),
                html.replace("\"", "&quot;").replace("'", "&#39;"));
    }

    private static String base64(String secret) {
        // Without padding, so that it is found inside other text; the mask may leave a = or two.
        return Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String lowerHex(String encoded) {
        return HEX.matcher(encoded).replaceAll(hex -> hex.group().toLowerCase(Locale.ROOT));
    }

    /** Escapes all but ASCII, as PHP writes JSON by default. */
    private static String ascii(String json) {
        if (json.chars().allMatch(character -> character < 0x80)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        json.chars()
                .forEach(character -> escaped.append(
                        character < 0x80 ? String.valueOf((char) character) : String.format("\\u%04x", character)));
        return escaped.toString();
    }
}
