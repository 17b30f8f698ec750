package io.github.camelportal.architecture;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The classes that each class of the component refers to in its bytecode, read by jdeps. These are the classes that a JVM, or the
 * compiler of native executables, may load to link it.
 *
 * @param byClass   names of the classes, by the name of the class that refers to them
 * @param artifacts artifact of each of these classes, without its version; empty for a class of no jar
 */
record ClassReferences(Map<String, Set<String>> byClass, Map<String, String> artifacts) {

    private static final Pattern REFERENCE = Pattern.compile("(?m)^\\s+(\\S+)\\s+-> (\\S+)\\s");
    private static final Pattern ARTIFACT = Pattern.compile("/([^/]+?)-\\d[^/]*\\.jar!/");

    /** Returns the references of the compiled classes in a folder. */
    static ClassReferences in(Path classes) {
        StringWriter output = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int exitValue = jdeps.run(
                new PrintWriter(output),
                new PrintWriter(output),
                "--ignore-missing-deps",
                "-verbose:class",
                "-filter:none",
                classes.toString());
        assertThat(exitValue).as(output.toString()).isZero();
        Map<String, Set<String>> references = new TreeMap<>();
        Matcher matcher = REFERENCE.matcher(output.toString());
        while (matcher.find()) {
            references
                    .computeIfAbsent(matcher.group(1), name -> new TreeSet<>())
                    .add(matcher.group(2));
        }
        Map<String, String> artifacts = references.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.toMap(name -> name, ClassReferences::artifact));
        return new ClassReferences(references, artifacts);
    }

    /** Returns the artifacts of the libraries that a class refers to, without the JDK and the component itself. */
    Set<String> artifactsOf(String className) {
        return byClass.get(className).stream()
                .map(artifacts::get)
                .filter(artifact -> !artifact.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the classes that refer to other artifacts than the given ones, directly or through another class. */
    Set<String> needingOtherThan(Set<String> libraries) {
        Set<String> found = byClass.keySet().stream()
                .filter(name -> !libraries.containsAll(artifactsOf(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        while (true) {
            Set<String> referring = byClass.entrySet().stream()
                    .filter(references -> !Collections.disjoint(references.getValue(), found))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!found.addAll(referring)) {
                return found;
            }
        }
    }

    /** Returns the classes of a set that no other class of the component refers to. */
    Set<String> unreferenced(Set<String> names) {
        Set<String> unreferenced = new TreeSet<>(names);
        byClass.forEach((name, references) -> {
            Set<String> others = new HashSet<>(references);
            others.remove(name);
            unreferenced.removeAll(others);
        });
        return unreferenced;
    }

    private static String artifact(String className) {
        String file = className.replace('.', '/') + ".class";
        URL location = ClassReferences.class.getClassLoader().getResource(file);
        assertThat(location).as("location of %s", className).isNotNull();
        Matcher artifact = ARTIFACT.matcher(location.toString());
        return artifact.find() ? artifact.group(1) : "";
    }
}
