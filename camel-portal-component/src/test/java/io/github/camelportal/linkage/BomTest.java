package io.github.camelportal.linkage;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The BOM has the artifact of each module that is deployed, and no other. */
class BomTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private final Map<String, PomElement> modules = new TreeMap<>();

    @Test
    void hasArtifactsOfModulesThatAreDeployed() throws Exception {
        addModules(PROJECT);
        PomElement bom = PomElement.project(Path.of("bom", "pom.xml"));

        assertThat(bom.find("dependencyManagement", "dependencies", "dependency"))
                .extracting(artifact -> artifact.text("artifactId"))
                .containsExactlyInAnyOrderElementsOf(modules.keySet().stream()
                        .filter(name -> isJar(modules.get(name)) && isDeployed(modules.get(name)))
                        .toList());
    }

    private void addModules(Path folder) throws Exception {
        PomElement project = PomElement.project(folder.resolve("pom.xml"));
        modules.put(project.text("artifactId"), project);
        for (PomElement module : Stream.concat(
                        project.find("modules", "module").stream(),
                        project.find("profiles", "profile", "modules", "module").stream())
                .toList()) {
            addModules(folder.resolve(module.text()));
        }
    }

    private static boolean isJar(PomElement project) {
        return !project.text("packaging").equals("pom");
    }

    /** Returns whether the module, or else the closest parent that says it, is deployed. */
    private boolean isDeployed(PomElement project) {
        String skip = project.text("properties", "maven.deploy.skip");
        return skip.isEmpty() ? isDeployed(modules.get(project.text("parent", "artifactId"))) : skip.equals("false");
    }
}
