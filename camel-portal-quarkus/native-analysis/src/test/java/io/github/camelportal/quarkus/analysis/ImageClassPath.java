package io.github.camelportal.quarkus.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The class path of an application, from the manifest of its jar, with the metadata that the jars carry for the image builder.
 *
 * @param mainClass main class
 * @param jars      the application's jar, then the ones that its manifest names
 * @param opened    packages of the JDK that its manifest opens, as "module/package"
 */
record ImageClassPath(String mainClass, List<Path> jars, List<String> opened) {

    private static final String METADATA = "META-INF/native-image/";
    private static final Attributes.Name OPENED = new Attributes.Name("Add-Opens");
    private static final String PROPERTIES = "native-image.properties";

    /** Names of files with metadata, with the option of the image builder that takes such a file. */
    private static final Map<String, String> OPTIONS = Map.of(
            "reflect-config.json", "ReflectionConfigurationResources",
            "jni-config.json", "JNIConfigurationResources",
            "proxy-config.json", "DynamicProxyConfigurationResources",
            "resource-config.json", "ResourceConfigurationResources",
            "serialization-config.json", "SerializationConfigurationResources",
            "reachability-metadata.json", "ReachabilityMetadataResources");

    /** Reads the manifest of an application's jar. */
    static ImageClassPath of(Path jar) throws IOException {
        try (JarFile application = new JarFile(jar.toFile())) {
            Attributes manifest = application.getManifest().getMainAttributes();
            Stream<Path> libraries =
                    words(manifest, Attributes.Name.CLASS_PATH).stream().map(jar::resolveSibling);
            return new ImageClassPath(
                    manifest.getValue(Attributes.Name.MAIN_CLASS),
                    Stream.concat(Stream.of(jar), libraries).toList(),
                    words(manifest, OPENED));
        }
    }

    private static List<String> words(Attributes manifest, Attributes.Name name) {
        String value = manifest.getValue(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(" +"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** Returns the options of the image builder that the metadata of all jars stands for. */
    List<String> options() throws IOException {
        List<String> options = new ArrayList<>();
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile())) {
                for (JarEntry entry : jar.stream()
                        .filter(entry -> entry.getName().startsWith(METADATA))
                        .toList()) {
                    options.addAll(options(jar, entry));
                }
            }
        }
        return options;
    }

    private static List<String> options(JarFile jar, JarEntry entry) throws IOException {
        String path = entry.getName();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.equals(PROPERTIES)) {
            Properties properties = new Properties();
            try (InputStream stream = jar.getInputStream(entry)) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            String folder = path.substring(0, path.lastIndexOf('/'));
            return NativeImageArguments.parse(properties.getProperty("Args", "").replace("${.}", folder))
                    .builder();
        }
        return OPTIONS.containsKey(name) ? List.of("-H:" + OPTIONS.get(name) + "=" + path) : List.of();
    }
}
