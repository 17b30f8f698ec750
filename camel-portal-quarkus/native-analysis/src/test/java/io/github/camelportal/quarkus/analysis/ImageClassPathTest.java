package io.github.camelportal.quarkus.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The class path and the metadata of an application come from its jars. */
class ImageClassPathTest {

    @TempDir
    Path folder;

    @Test
    void findsMainClassAndLibrariesInManifest() throws IOException {
        Path library = jar("lib/a.jar", new Manifest(), Map.of());
        Path application = jar("app.jar", manifest("lib/a.jar"), Map.of());

        ImageClassPath classPath = ImageClassPath.of(application);

        assertThat(classPath.mainClass()).isEqualTo("acme.Main");
        assertThat(classPath.jars()).containsExactly(application, library);
    }

    @Test
    void findsLibrariesOnlyWhenClassPathHasSpacesAround() throws IOException {
        Path library = jar("lib/a.jar", new Manifest(), Map.of());
        Path application = jar("app.jar", manifest(" lib/a.jar "), Map.of());

        assertThat(ImageClassPath.of(application).jars()).containsExactly(application, library);
    }

    @Test
    void findsPackagesThatManifestOpens() throws IOException {
        Manifest manifest = manifest("lib/a.jar");
        manifest.getMainAttributes().putValue("Add-Opens", "java.base/java.lang java.base/java.util");

        assertThat(ImageClassPath.of(jar("app.jar", manifest, Map.of())).opened())
                .containsExactly("java.base/java.lang", "java.base/java.util");
    }

    @Test
    void namesMetadataOfAllJars() throws IOException {
        jar("lib/a.jar", new Manifest(), Map.of("META-INF/native-image/acme/a/reachability-metadata.json", "{}"));
        Path application = jar(
                "app.jar",
                manifest("lib/a.jar"),
                Map.of("META-INF/native-image/reflect-config.json", "[]", "META-INF/other/reflect-config.json", "[]"));

        assertThat(ImageClassPath.of(application).options())
                .containsExactly(
                        "-H:ReflectionConfigurationResources=META-INF/native-image/reflect-config.json",
                        "-H:ReachabilityMetadataResources=META-INF/native-image/acme/a/reachability-metadata.json");
    }

    @Test
    void translatesPropertiesOfJars() throws IOException {
        jar(
                "lib/a.jar",
                new Manifest(),
                Map.of(
                        "META-INF/native-image/acme/a/native-image.properties",
                        "Args=--features=acme.F -H:ResourceConfigurationResources=${.}/more.json"));
        Path application = jar("app.jar", manifest("lib/a.jar"), Map.of());

        assertThat(ImageClassPath.of(application).options())
                .containsExactly(
                        "-H:Features=acme.F",
                        "-H:ResourceConfigurationResources=META-INF/native-image/acme/a/more.json");
    }

    private static Manifest manifest(String classPath) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "acme.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        return manifest;
    }

    private Path jar(String name, Manifest manifest, Map<String, String> files) throws IOException {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Path jar = folder.resolve(name);
        Files.createDirectories(jar.getParent());
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(stream, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
