package io.github.camelportal.quarkus.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The arguments that Quarkus writes for the command {@code native-image}, in the form that the image builder behind that command
 * understands.
 *
 * @param jvm     arguments of the JVM that runs the image builder
 * @param builder options of the image builder
 * @param names   file name of the jar, then the name of the image
 */
record NativeImageArguments(List<String> jvm, List<String> builder, List<String> names) {

    /** Options of the command that take a list, with the option of the image builder. */
    private static final Map<String, String> LISTS = Map.of(
            "--features", "-H:Features",
            "--enable-url-protocols", "-H:EnableURLProtocols",
            "--enable-monitoring", "-H:EnableMonitoringFeatures",
            "--link-at-build-time", "-H:LinkAtBuildTime");

    /** Options of the command that say when classes are initialized. */
    private static final Map<String, String> INITIALIZATIONS =
            Map.of("--initialize-at-run-time", "run_time", "--initialize-at-build-time", "build_time");

    /** Options of the command without a value. */
    private static final Map<String, String> SWITCHES = Map.of(
            "--no-fallback", "-H:FallbackThreshold=0",
            "--link-at-build-time", "-H:LinkAtBuildTime=",
            "--enable-http", "-H:EnableURLProtocols=http",
            "--enable-https", "-H:EnableURLProtocols=https");

    /** Reads the file that a build with {@code quarkus.native.sources-only} writes beside the jar. */
    static NativeImageArguments read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * Translates arguments.
     *
     * @throws IllegalArgumentException if one has no known translation
     */
    static NativeImageArguments parse(String text) {
        NativeImageArguments arguments =
                new NativeImageArguments(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Iterator<String> remaining = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .iterator();
        while (remaining.hasNext()) {
            String argument = remaining.next();
            if (argument.equals("-jar")) {
                arguments.names.add(0, remaining.next());
            } else {
                arguments.add(argument);
            }
        }
        return arguments;
    }

    private void add(String argument) {
        String[] option = argument.split("=", 2);
        if (argument.startsWith("-J")) {
            jvm.add(argument.substring(2));
        } else if (option[0].equals("--enable-native-access")) {
            jvm.add(argument);
        } else if (argument.startsWith("-H:") || argument.startsWith("-R:")) {
            builder.add(argument);
        } else if (argument.startsWith("-D")) {
            jvm.add(argument);
        } else if (option.length == 1 && SWITCHES.containsKey(argument)) {
            builder.add(SWITCHES.get(argument));
        } else if (option.length == 2 && LISTS.containsKey(option[0])) {
            builder.add(LISTS.get(option[0]) + "=" + option[1]);
        } else if (option.length == 2 && INITIALIZATIONS.containsKey(option[0])) {
            builder.add(initialization(option[1], INITIALIZATIONS.get(option[0])));
        } else if (!argument.startsWith("-")) {
            names.add(argument);
        } else {
            throw new IllegalArgumentException(
                    "The option " + argument + " of native-image has no translation here. Add it.");
        }
    }

    private static String initialization(String classes, String time) {
        return Arrays.stream(classes.split(","))
                .map(name -> name + ":" + time)
                .collect(Collectors.joining(",", "-H:ClassInitialization=", ""));
    }

    /** Returns the file name of the application's jar. */
    String jar() {
        return names.get(0);
    }

    /** Returns the name of the executable. */
    String image() {
        return names.get(1);
    }
}
