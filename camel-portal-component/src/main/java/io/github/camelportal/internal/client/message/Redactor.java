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

/** Takes secrets out of texts that came from elsewhere: a portal may well repeat a password in its error. */
public final class Redactor {

    public static final String MASK = "***";

    /** Shorter ones are left: masking each letter a or digit 1 would leave nothing to read. */
    private static final int SHORTEST = 4;

    private static final Pattern SECRET_FIELD = Pattern.compile(
            "(\"[^\"]*(?:password|token|refresh|secret|epp)[^\"]*\"\\s*:\\s*\")[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEX = Pattern.compile("%[0-9A-F]{2}");

    private final List<String> secrets;

    /** Made when it is first needed: most calls have nothing to hide. */
    private List<String> forms;

    /** May be given nulls, for secrets that there are not. */
    public Redactor(Collection<String> secrets) {
        this.secrets = new ArrayList<>(secrets);
    }

    /** These and more. */
    public Redactor with(Collection<String> more) {
        List<String> all = new ArrayList<>(secrets);
        all.addAll(more);
        return new Redactor(all);
    }

    public String redact(String text) {
        if (text == null) {
            return null;
        }
        String masked = text;
        if (forms == null) {
            forms = forms();
        }
        for (String form : forms) {
            masked = masked.replace(form, MASK);
        }
        return masked;
    }

    /** Masks the fields too that sound secret: a broken answer to a login holds tokens that are not known yet. */
    String redactFields(String json) {
        return SECRET_FIELD.matcher(json).replaceAll("$1" + MASK);
    }

    /** The exception where it shows none; else one like it that does not. */
    public IOException redacted(IOException cause) {
        for (Throwable shown = cause; shown != null; shown = shown.getCause()) {
            if (!String.valueOf(shown.getMessage()).equals(redact(String.valueOf(shown.getMessage())))) {
                IOException clean = new IOException(redact(cause.toString()));
                clean.setStackTrace(cause.getStackTrace());
                return clean;
            }
        }
        return cause;
    }

    /** As they are, and as a page, a URL, JSON or Base64 would repeat them; the longest first, for one may hold another. */
    private List<String> forms() {
        return secrets.stream()
                .filter(Objects::nonNull)
                .filter(secret -> secret.length() >= SHORTEST)
                .distinct()
                .flatMap(secret -> Stream.of(secret, base64(secret)))
                .flatMap(Redactor::written)
                .distinct()
                // JSON may quote a URL, or a page JSON.
                .flatMap(Redactor::written)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<String> written(String secret) {
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
        // Without padding: the mask may leave a = or two.
        return Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String lowerHex(String encoded) {
        return HEX.matcher(encoded).replaceAll(hex -> hex.group().toLowerCase(Locale.ROOT));
    }

    /** As PHP writes JSON unless it is told otherwise. */
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
