package io.github.camelportal.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The POM that is published for the component, which the build has flattened. */
class PublishedPomTest {

    private static final Path PUBLISHED = Path.of("target", "published-pom.xml");
    private static final Pattern ARTIFACT = Pattern.compile("([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):(\\w+)");

    @Test
    void hasWhatAPublicRepositoryDemands() throws Exception {
        assertThat(PomElement.project(PUBLISHED).children())
                .extracting(PomElement::name)
                .contains("name", "description", "url", "inceptionYear", "licenses", "developers", "scm")
                .doesNotContain("parent", "dependencyManagement", "repositories", "properties", "profiles", "build");
    }

    @Test
    void hasNeitherTestDependenciesNorJackson() throws Exception {
        List<PomElement> dependencies = PomElement.project(PUBLISHED).find("dependencies", "dependency");

        assertThat(dependencies)
                .extracting(dependency -> dependency.text("scope"))
                .containsOnly("compile");
        // Jackson and HttpClient come with camel-jackson and camel-http. A version here would go before that of Camel.
        assertThat(dependencies)
                .filteredOn(dependency -> dependency.text("optional").isEmpty())
                .extracting(dependency -> dependency.text("artifactId"))
                .containsExactly("camel-support", "camel-http", "camel-health", "camel-jackson", "jspecify");
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @CsvSource({"4.14.1, 2.19.2, 5.4.4", "4.18.0, 2.19.4, 5.5.1", "4.22.0, 2.22.1, 5.6.3"})
    void followsCamelOfApplicationWhenItImportsCamelBom(
            String camel, String jackson, String httpClient, @TempDir Path application) throws Exception {
        List<ResolvedArtifact> resolved = resolve(application, camel);

        assertThat(resolved)
                .filteredOn(artifact -> artifact.group().equals("org.apache.camel"))
                .hasSizeGreaterThan(10)
                .allSatisfy(artifact -> assertThat(artifact.version()).isEqualTo(camel));
        assertThat(versions(resolved, "jackson-databind")).containsExactly(jackson);
        assertThat(versions(resolved, "jackson-core")).containsExactly(jackson);
        assertThat(versions(resolved, "httpclient5")).containsExactly(httpClient);
        assertThat(resolved).extracting(ResolvedArtifact::scope).isSubsetOf("compile", "runtime");
    }

    private record ResolvedArtifact(String group, String name, String version, String scope) {}

    private static Set<String> versions(List<ResolvedArtifact> artifacts, String name) {
        return artifacts.stream()
                .filter(artifact -> artifact.name().equals(name))
                .map(ResolvedArtifact::version)
                .collect(Collectors.toSet());
    }

    /** Resolves an application that has the published component and the BOM of a version of Camel, with Maven itself. */
    private static List<ResolvedArtifact> resolve(Path application, String camel) throws Exception {
        Path repository = application.resolve("repository");
        String version = PomElement.project(PUBLISHED).text("version");
        Path published = repository.resolve("io/github/camelportal/camel-portal-component/" + version);
        Files.createDirectories(published);
        Files.copy(PUBLISHED, published.resolve("camel-portal-component-" + version + ".pom"));
        Files.writeString(application.resolve("pom.xml"), applicationPom(version, camel));
        Path tree = application.resolve("tree.txt");
        Path log = application.resolve("maven.log");

        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("test.maven-home"), "bin", "mvn")
                                .toString(),
                        "-B",
                        "-ntp",
                        "-Dmaven.repo.local=" + repository,
                        "-Dmaven.repo.local.tail=" + System.getProperty("test.local-repository"),
                        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:tree",
                        "-DoutputFile=" + tree)
                .directory(application.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(maven.waitFor()).as(() -> read(log)).isZero();
        return ARTIFACT.matcher(Files.readString(tree))
                .results()
                .map(PublishedPomTest::artifact)
                .toList();
    }

    private static ResolvedArtifact artifact(MatchResult match) {
        return new ResolvedArtifact(match.group(1), match.group(2), match.group(3), match.group(4));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String applicationPom(String version, String camel) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>application</artifactId>
                  <version>1</version>
                  <dependencyManagement>
                    <dependencies>
                      <dependency>
                        <groupId>org.apache.camel</groupId>
                        <artifactId>camel-bom</artifactId>
                        <version>%s</version>
                        <type>pom</type>
                        <scope>import</scope>
                      </dependency>
                    </dependencies>
                  </dependencyManagement>
                  <dependencies>
                    <dependency>
                      <groupId>io.github.camelportal</groupId>
                      <artifactId>camel-portal-component</artifactId>
                      <version>%s</version>
                    </dependency>
                  </dependencies>
                </project>
                """.formatted(camel, version);
    }
}
