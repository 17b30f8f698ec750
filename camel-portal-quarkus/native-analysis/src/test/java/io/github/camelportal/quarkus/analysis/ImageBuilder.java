package io.github.camelportal.quarkus.analysis;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The image builder of GraalVM, which runs on a JDK and stops after the points-to analysis. It needs no C compiler, because classes of
 * this module take the place of those that ask one.
 *
 * @param jdk   JDK that it runs on
 * @param jars  folder with the jars of the image builder
 * @param patch folder with the sources of the classes that take the place of the image builder's
 */
record ImageBuilder(BuilderJdk jdk, Path jars, Path patch) {

    private static final String MODULE = "org.graalvm.nativeimage.builder";
    private static final String MAIN = MODULE + "/com.oracle.svm.hosted.NativeImageGeneratorRunner";

    /** Modules of the JDK whose packages the image builder uses, although they are not exported. */
    private static final List<String> OPENED_MODULES = List.of(
            "java.base",
            "java.logging",
            "java.management",
            "java.xml",
            "jdk.internal.jvmstat",
            "jdk.internal.vm.ci",
            "jdk.jartool",
            "jdk.jfr",
            "jdk.management",
            "jdk.management.agent");

    private static final String BUILDER_MODULES = "ALL-UNNAMED,jdk.graal.compiler,org.graalvm.nativeimage,"
            + "org.graalvm.nativeimage.base,org.graalvm.nativeimage.builder,org.graalvm.nativeimage.configure,"
            + "org.graalvm.nativeimage.objectfile,org.graalvm.nativeimage.pointsto";

    /** Arguments that the command native-image starts the image builder with, and a heap that the analysis fits in. */
    private static final List<String> JVM = List.of(
            "-XX:+UseParallelGC",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:+EnableJVMCI",
            "-XX:-UseJVMCICompiler",
            "-Xss10m",
            "-Xmx7g",
            "-Xshare:off",
            "-Djava.awt.headless=true",
            "-Dorg.graalvm.nativeimage.imagecode=buildtime",
            "-Dcom.oracle.graalvm.isaot=true",
            "-Djava.system.class.loader=com.oracle.svm.hosted.NativeImageSystemClassLoader",
            "-Djdk.internal.lambda.disableEagerInitialization=true",
            "-Djava.lang.invoke.MethodHandle.DONT_INLINE_THRESHOLD=-1",
            "-Djava.lang.invoke.MethodHandle.PROFILE_GWT=false",
            "--add-modules=ALL-SYSTEM");

    /**
     * Analyzes the files of a build with {@code quarkus.native.sources-only}.
     *
     * @param  sources   folder that the build has written
     * @param  additions additions to the application
     * @param  work      folder for files of this run
     * @param  minutes   time after which the analysis is stopped
     * @return           outcome of the analysis
     */
    AnalysisOutcome analyze(Path sources, Additions additions, Path work, long minutes)
            throws IOException, InterruptedException {
        NativeImageArguments arguments = NativeImageArguments.read(sources.resolve("native-image.args"));
        ImageClassPath classPath = ImageClassPath.of(sources.resolve(arguments.jar()));
        compilePatch(Files.createDirectories(work.resolve("patch")));
        Path argumentFile = work.resolve("builder.args");
        Files.write(argumentFile, quoted(command(arguments, classPath, additions, work)));
        Path output = work.resolve("builder.log");
        ProcessBuilder process = new ProcessBuilder(jdk.java().toString(), "@" + argumentFile)
                .directory(sources.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("JVMCI_VERSION_CHECK", "ignore");
        process.environment().put("USE_NATIVE_IMAGE_JAVA_PLATFORM_MODULE_SYSTEM", "true");
        Process builder = process.start();
        try {
            boolean ended = builder.waitFor(minutes, TimeUnit.MINUTES);
            return new AnalysisOutcome(ended, Files.readString(output));
        } finally {
            builder.destroyForcibly();
        }
    }

    private List<String> command(
            NativeImageArguments arguments, ImageClassPath classPath, Additions additions, Path work)
            throws IOException {
        List<String> command = new ArrayList<>(exports());
        command.addAll(JVM);
        command.addAll(arguments.jvm());
        classPath.opened().forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.addAll(List.of("--module-path", jars.toString()));
        command.addAll(List.of("--upgrade-module-path", compiler().toString()));
        command.addAll(List.of("--patch-module", MODULE + "=" + work.resolve("patch")));
        command.add("-Dorg.graalvm.vendorversion=GraalVM CE " + version());
        command.addAll(List.of("--module", MAIN));
        command.add("-imagecp");
        command.add(Stream.concat(additions.classPath().stream(), classPath.jars().stream())
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator"))));
        command.addAll(arguments.builder());
        command.addAll(classPath.options());
        command.add("-H:Class=" + additions.mainClass().orElse(classPath.mainClass()));
        command.add("-H:Name=" + arguments.image());
        command.add("-H:Path=" + work);
        command.add("-H:CLibraryPath=" + work);
        command.add(
                "-H:ImageBuildID=" + UUID.nameUUIDFromBytes(arguments.image().getBytes(StandardCharsets.UTF_8)));
        command.add("-H:+UnlockExperimentalVMOptions");
        command.add("-H:+UseCAPCache");
        command.add("-H:-VerifyCInterfaceSignedness");
        command.add("-H:+ReturnAfterAnalysis");
        return command;
    }

    private void compilePatch(Path classes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.javac().toString(), "-proc:none"));
        command.add("--add-modules=jdk.internal.vm.ci");
        command.add("--add-exports=jdk.internal.vm.ci/jdk.vm.ci.meta=ALL-UNNAMED");
        command.addAll(
                List.of("-d", classes.toString(), "-cp", jars.resolve("*").toString()));
        try (Stream<Path> files = Files.walk(patch)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
        }
        Path output = classes.resolveSibling("patch.log");
        int result = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (result != 0) {
            throw new IOException("Cannot compile " + patch + ":\n" + Files.readString(output));
        }
    }

    /** Returns the version of the image builder, which extensions of Quarkus ask for. */
    private String version() throws IOException {
        return compiler().getFileName().toString().replaceAll("compiler-(.*)\\.jar", "$1");
    }

    /** Returns the compiler's jar, whose module takes the place of the one that the JDK has. */
    private Path compiler() throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.getFileName().toString().matches("compiler-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> exports() throws IOException {
        List<String> exports = new ArrayList<>();
        Map<String, String> location = Map.of("java.home", jdk.home().toString());
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jrt:/"), location)) {
            for (String module : OPENED_MODULES) {
                Path root = files.getPath("/modules", module);
                try (Stream<Path> classes = Files.walk(root)) {
                    classes.filter(file -> file.toString().endsWith(".class") && !root.equals(file.getParent()))
                            .map(file ->
                                    root.relativize(file.getParent()).toString().replace('/', '.'))
                            .collect(Collectors.toCollection(TreeSet::new))
                            .forEach(name ->
                                    exports.add("--add-exports=" + module + "/" + name + "=" + BUILDER_MODULES));
                }
            }
        }
        return exports;
    }

    /** Quotes arguments for a file of arguments of the command java. */
    private static List<String> quoted(List<String> arguments) {
        return arguments.stream()
                .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .toList();
    }
}
