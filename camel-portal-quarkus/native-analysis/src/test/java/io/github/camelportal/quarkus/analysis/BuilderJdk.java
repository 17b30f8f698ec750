package io.github.camelportal.quarkus.analysis;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A JDK that can run the image builder: JDK 25 with the compiler interface of the JVM.
 *
 * @param home folder of the JDK
 */
record BuilderJdk(Path home) {

    /** System property with the folder of the JDK. */
    static final String PROPERTY = "native-analysis.jdk";

    private static final String RELEASE = "25";
    private static final String COMPILER_INTERFACE = "jdk.internal.vm.ci";
    private static final List<String> VARIABLES =
            List.of("JAVA25_HOME", "JAVA_HOME_25_X64", "GRAALVM_HOME", "JAVA_HOME");

    /**
     * Returns the first suitable JDK of the system property, the environment, Maven's toolchains, and the running JVM.
     *
     * @param property    value of the system property, or null
     * @param environment environment variables
     * @param toolchains  Maven's file of toolchains, which need not exist
     */
    static Optional<BuilderJdk> find(String property, Map<String, String> environment, Path toolchains)
            throws IOException {
        List<String> homes = new ArrayList<>();
        if (property != null && !property.isBlank()) {
            homes.add(property);
        }
        VARIABLES.stream()
                .filter(environment::containsKey)
                .map(environment::get)
                .forEach(homes::add);
        homes.addAll(jdksOf(toolchains));
        homes.add(System.getProperty("java.home"));
        for (String home : homes) {
            if (isSuitable(Path.of(home))) {
                return Optional.of(new BuilderJdk(Path.of(home)));
            }
        }
        return Optional.empty();
    }

    private static boolean isSuitable(Path home) throws IOException {
        Path file = home.resolve("release");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            release.load(reader);
        }
        return value(release, "JAVA_VERSION").split("\\.")[0].equals(RELEASE)
                && List.of(value(release, "MODULES").split(" ")).contains(COMPILER_INTERFACE);
    }

    private static String value(Properties release, String name) {
        return release.getProperty(name, "").replace("\"", "");
    }

    private static List<String> jdksOf(Path toolchains) throws IOException {
        List<String> homes = new ArrayList<>();
        if (!Files.isRegularFile(toolchains)) {
            return homes;
        }
        try {
            NodeList elements = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(toolchains.toFile())
                    .getElementsByTagName("jdkHome");
            for (int i = 0; i < elements.getLength(); i++) {
                homes.add(elements.item(i).getTextContent().strip());
            }
            return homes;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("Cannot read " + toolchains, e);
        }
    }

    Path java() {
        return home.resolve("bin").resolve("java");
    }

    Path javac() {
        return home.resolve("bin").resolve("javac");
    }
}
