package io.github.camelportal.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalFeedConfiguration;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages about feeds leave out none, and none of their options and headers. */
class FeedsPagesTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\[`portal:([^`]+)`].* \\| `(\\w+(?:`, `\\w+)*)` \\| [^|]*\\| [^|]*\\|$");

    @Test
    void listsFeedWhenOperationHasKey() {
        List<String> told = ROW.matcher(page("docs/operations/feeds.md").prose())
                .results()
                .map(FeedsPagesTest::told)
                .toList();

        assertThat(told)
                .contains("tickets/replies id", "notifications/new id")
                .containsExactlyInAnyOrderElementsOf(OperationTable.groups().stream()
                        .flatMap(group -> group.operations().stream())
                        .filter(FeedsPagesTest::hasKey)
                        .map(operation -> operation.id() + " "
                                + String.join(
                                        "`, `", operation.response().listing().keys()))
                        .toList());
    }

    @Test
    void mentionsOptionWhenFeedHasIt() {
        String prose = page("docs/feeds.md").prose();

        assertThat(Stream.of(PortalFeedConfiguration.class.getDeclaredFields())
                        .filter(field -> !field.isSynthetic())
                        .map(field -> "`" + field.getName() + "`")
                        .filter(Predicate.not(prose::contains)))
                .isEmpty();
    }

    @Test
    void mentionsHeaderWhenConsumerSetsIt() throws IOException {
        String prose = page("docs/feeds.md").prose();

        assertThat(component().getEndpointHeaders().stream()
                        .filter(header -> "consumer".equals(header.getLabel()))
                        .map(ComponentModel.EndpointHeaderModel::getName))
                .contains("CamelPortalKey")
                .allMatch(header -> prose.contains("`" + header + "`"));
    }

    private static ComponentModel component() throws IOException {
        try (InputStream schema =
                PortalComponent.class.getResourceAsStream("/META-INF/io/github/camelportal/portal.json")) {
            return JsonMapper.generateComponentModel(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static boolean hasKey(Operation operation) {
        ResponseSpec response = operation.response();
        return response.kind() == ResponseSpec.Kind.LIST && response.listing().key() != null;
    }

    private static String told(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }

    private static DocumentationPage page(String name) {
        return DocumentationPage.all().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
