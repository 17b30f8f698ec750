package io.github.camelportal.docs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.camel.util.SensitiveUtils;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Properties on the pages have placeholders for all that Camel 4.18 counts as a secret. Camel Main 4.22 refuses to start with the
 * profile {@code prod} otherwise: see {@link ProdProfileTest}.
 */
class PlainTextSecretsTest {

    private static final Pattern PROPERTY = Pattern.compile("(?m)^(camel\\.[\\w.-]+)\\s*=\\s*(.+)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.+}}|\\$\\{(env|sys):.+}");

    /** Quarkus has profiles of its own, which leave Camel's profile unset. */
    private static final List<String> OTHER_PROFILES = List.of(
            "docs/quarkus.md", "docs/third-party-extension.md", "docs/spring-boot.md", "docs/fresh-projects.md");

    @Test
    void hasPlaceholderWhenPropertyIsSecret() {
        List<Matcher> secrets =
                properties().filter(PlainTextSecretsTest::isSecret).toList();

        assertThat(secrets).hasSizeGreaterThan(8);
        assertThat(secrets)
                .allSatisfy(property ->
                        assertThat(property.group(2)).as(property.group()).matches(PLACEHOLDER));
    }

    @Test
    void countsUsernameAsSecretBecauseCamelDoes() {
        assertThat(Stream.of("username", "password", "access-token", "proxy-auth-username", "proxy-auth-password"))
                .allMatch(SensitiveUtils::containsSensitive);
        assertThat(Stream.of("provider", "base-url", "auth-method", "specification"))
                .noneMatch(SensitiveUtils::containsSensitive);
    }

    private static boolean isSecret(Matcher property) {
        String name = property.group(1);
        return SensitiveUtils.containsSensitive(name.substring(name.lastIndexOf('.') + 1))
                || name.endsWith("totp-secret")
                || name.endsWith("totpSecret");
    }

    private static Stream<Matcher> properties() {
        return DocumentationPage.all().stream()
                .filter(page -> !OTHER_PROFILES.contains(page.name()))
                .flatMap(page -> page.snippets().stream())
                .filter(snippet -> snippet.language().equals("properties"))
                .flatMap(snippet -> lines(snippet.code()));
    }

    private static Stream<Matcher> lines(String code) {
        return code.lines().map(PROPERTY::matcher).filter(Matcher::matches);
    }
}
