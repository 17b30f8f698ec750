import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes projects outside the repository by the steps of the documentation, and runs each against a simulated portal. A project
 * passes if it opens a ticket and receives the reply to it. Files and commands are the code blocks of the pages.
 *
 * <p>Usage: {@code java examples/fresh-projects/FreshProjects.java [--work folder] [name…]}, in the folder of the repository. With
 * {@code --work} a second run uses the artifacts that the first one installed there.
 */
public final class FreshProjects {

    /** The definitions. A new page needs one line: its name, the page, and the headings of the sections that are followed. */
    private static final List<Definition> ALL = List.of(
            new Definition("main-yaml", "docs/README.md", "From an empty folder to a running route", "YAML"),
            new Definition("main-xml", "docs/README.md", "From an empty folder to a running route", "XML"),
            new Definition("main-java", "docs/README.md", "From an empty folder to a running route", "Java"),
            new Definition("spring-boot-3", "docs/spring-boot.md", "From an empty folder to a running route"),
            new Definition("spring-boot-4", "docs/spring-boot.md", "From an empty folder to a running route", "Spring Boot 4"),
            new Definition("quarkus", "docs/quarkus.md", "From an empty folder to a running route"),
            new Definition("kamelets", "docs/fresh-projects.md", "Kamelets, from an empty folder"),
            new Definition("cli-engine", "docs/fresh-projects.md", "Kamelets, from an empty folder", "engine of the CLI"));

    private static final String REPLY = "The disk was full.";
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String VERSION = "1.0.0-SNAPSHOT";

    private final Path source = Path.of("").toAbsolutePath();
    private final Path work;
    private final Path repository;

    private FreshProjects(Path work) {
        this.work = work;
        this.repository = work.resolve("repository");
    }

    /** Runs the projects with the given names, or all. Exits with 1 if one of them fails. */
    public static void main(String[] arguments) throws Exception {
        List<String> names = new ArrayList<>(Arrays.asList(arguments));
        Path work = Files.createTempDirectory("fresh-projects");
        int option = names.indexOf("--work");
        if (option >= 0) {
            work = Files.createDirectories(Path.of(names.get(option + 1)).toAbsolutePath());
            names.subList(option, option + 2).clear();
        }
        if (!ALL.stream().map(Definition::name).toList().containsAll(names)) {
            throw new IllegalArgumentException("Not all of these are names of projects: " + names);
        }
        FreshProjects projects = new FreshProjects(work);
        projects.install();
        List<String> table = new ArrayList<>(List.of("| Project | Page | Result | Seconds |", "|---|---|---|--:|"));
        boolean passed = true;
        for (Definition definition : ALL) {
            if (names.isEmpty() || names.contains(definition.name())) {
                Instant start = Instant.now();
                String result = projects.run(definition);
                passed &= result.startsWith("passed");
                table.add("| `%s` | %s | %s | %d |".formatted(definition.name(), definition.page(), result,
                        Duration.between(start, Instant.now()).toSeconds()));
            }
        }
        table.forEach(System.out::println);
        System.exit(passed ? 0 : 1);
    }

    /** Builds the artifacts into a local repository of their own. */
    private void install() throws Exception {
        if (Files.isDirectory(repository.resolve("io/github/camelportal/camel-portal-component"))) {
            return;
        }
        System.out.println("Installing into " + repository);
        Process build = process(source, work.resolve("install.log"), "")
                .command("sh", "-c", "./mvnw -q -B -ntp install -Dmaven.test.skip -Dquarkus.build.skip"
                        + " -Dspotless.check.skip -Dcheckstyle.skip")
                .start();
        if (build.waitFor() != 0) {
            throw new IllegalStateException("The build failed: " + work.resolve("install.log"));
        }
    }

    private String run(Definition definition) throws Exception {
        System.out.println("Running " + definition.name());
        if (!Files.exists(source.resolve(definition.page()))) {
            return "failed: there is no such page";
        }
        Path folder = work.resolve(definition.name());
        delete(folder);
        Steps steps = Steps.read(Files.readAllLines(source.resolve(definition.page())), definition);
        for (Map.Entry<String, String> file : steps.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        if (steps.files().isEmpty() || steps.command() == null) {
            return "failed: the section has no files or no command";
        }
        try (Simulator simulator = Simulator.start(this)) {
            return run(folder, steps.command(), simulator);
        }
    }

    /** Runs the command of the page until the application has received the reply. */
    private String run(Path folder, String command, Simulator simulator) throws Exception {
        Path log = folder.resolve("output.log");
        Process application = process(folder, log, simulator.options())
                .command("sh", "-c", command.replaceAll("(^|&& )mvn ", "$1" + Matcher.quoteReplacement(maven()) + " -B -ntp "))
                .start();
        try {
            Instant end = Instant.now().plus(LIMIT);
            while (Instant.now().isBefore(end)) {
                String ticket = simulator.replyToTicket();
                if (ticket != null && Files.readString(log).contains(REPLY)) {
                    return "passed: ticket " + ticket + " opened, its reply received";
                }
                if (!application.isAlive()) {
                    return "failed: the command ended, see " + log;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
            return "failed: no reply within " + LIMIT.toMinutes() + " minutes, see " + log;
        } finally {
            stop(application);
        }
    }

    /** Every JVM of a step uses the repository, and the address and credentials of the simulated portal. */
    private ProcessBuilder process(Path folder, Path log, String options) {
        ProcessBuilder process = new ProcessBuilder().directory(folder.toFile());
        process.environment().put("JAVA_TOOL_OPTIONS", "-Dmaven.repo.local=" + repository + " " + options);
        process.environment().put("PORTAL_USERNAME", "joe.doe@example.com");
        process.environment().put("PORTAL_PASSWORD", "portal-secret");
        return process.redirectErrorStream(true).redirectOutput(log.toFile());
    }

    /** Returns the Maven that mvnw has unpacked, or the one on the path. */
    private static String maven() throws IOException {
        Path distributions = Path.of(System.getProperty("user.home"), ".m2", "wrapper", "dists");
        if (!Files.isDirectory(distributions)) {
            return "mvn";
        }
        try (Stream<Path> found = Files.list(distributions)) {
            return found.map(each -> each.resolve("bin/mvn"))
                    .filter(Files::isExecutable).map(Path::toString).findFirst().orElse("mvn");
        }
    }

    private static void stop(Process process) throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * A project that a page describes.
     *
     * @param name     name of its folder
     * @param page     page of the documentation
     * @param section  heading of the section whose steps are followed
     * @param variants names of the alternatives that are chosen, as in "**YAML**" in front of a block. Their blocks replace the
     *                 blocks that the section has for the same file
     */
    private record Definition(String name, String page, String section, String... variants) {}

    /**
     * The files that a section describes, and the command that runs them. A block belongs to the file that the text in front of it
     * names last. The command is the last block of the language shell with a line that starts with mvn or java.
     */
    private record Steps(Map<String, String> files, String command) {

        private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");
        private static final Pattern FILE = Pattern.compile("`((?:[\\w.-]+/)*[\\w.-]+\\.(?:xml|java|yaml|properties))`");
        private static final Pattern VARIANT = Pattern.compile("\\*\\*([\\w ]+)\\*\\*");
        private static final Pattern COMMAND = Pattern.compile("(mvn|java) .*");

        static Steps read(List<String> page, Definition definition) {
            Map<String, String> files = new LinkedHashMap<>();
            String command = null;
            StringBuilder text = new StringBuilder();
            int start = page.indexOf("## " + definition.section());
            for (int i = Math.max(start, 0) + 1; start >= 0 && i < page.size() && !page.get(i).startsWith("## "); i++) {
                Matcher fence = FENCE.matcher(page.get(i));
                if (!fence.matches()) {
                    text.append(page.get(i)).append('\n');
                    continue;
                }
                StringBuilder block = new StringBuilder();
                for (i++; !page.get(i).strip().equals("```"); i++) {
                    String line = page.get(i);
                    block.append(line.isBlank() ? "" : line.substring(fence.group(1).length())).append('\n');
                }
                String file = last(FILE, text);
                String variant = last(VARIANT, text);
                boolean chosen = !isVariant(variant) || Arrays.asList(definition.variants()).contains(variant);
                if (fence.group(2).equals("shell") && chosen) {
                    command = block.toString().lines().filter(line -> COMMAND.matcher(line).matches())
                            .reduce((first, second) -> second).orElse(command);
                } else if (file != null && chosen) {
                    files.put(file, block.toString());
                }
                text.setLength(0);
            }
            return new Steps(files, command);
        }

        /** Returns whether a bold word is an alternative of any definition. */
        private static boolean isVariant(String word) {
            return word != null && ALL.stream().anyMatch(each -> Arrays.asList(each.variants()).contains(word));
        }

        private static String last(Pattern pattern, CharSequence text) {
            return pattern.matcher(text).results().map(match -> match.group(1)).reduce((first, second) -> second).orElse(null);
        }
    }

    /** The simulated portal of one project, on a free port, with its staff. */
    private record Simulator(Process process, String address) implements AutoCloseable {

        private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
        private static final Pattern TICKET = Pattern.compile("\"ticket_number\"\\s*:\\s*\"?(\\d{6})");
        private static final HttpClient HTTP = HttpClient.newHttpClient();

        static Simulator start(FreshProjects projects) throws IOException {
            Path jar = projects.repository.resolve("io/github/camelportal/camel-portal-simulator").resolve(VERSION)
                    .resolve("camel-portal-simulator-" + VERSION + "-standalone.jar");
            Process process = new ProcessBuilder("java", "-jar", jar.toString(), "--port", "0")
                    .redirectErrorStream(true).start();
            BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    return new Simulator(process, address.group());
                }
            }
            throw new IllegalStateException("The simulated portal did not start: " + jar);
        }

        /** Returns the settings of the component, which replace those of application.properties. */
        String options() {
            return "-Dcamel.component.portal.base-url=" + address + "/api"
                    + " -Dcamel.component.portal.username=joe.doe@example.com"
                    + " -Dcamel.component.portal.password=portal-secret";
        }

        /** Replies to the first ticket that has no reply yet. Returns the number of the first ticket, or null if there is none. */
        String replyToTicket() throws IOException, InterruptedException {
            String tickets = send("/tickets", null);
            Matcher ticket = TICKET.matcher(tickets);
            if (!ticket.find()) {
                return null;
            }
            if (!tickets.contains(REPLY)) {
                send("/tickets/" + ticket.group(1) + "/replies", "{\"body\": \"" + REPLY + "\"}");
            }
            return ticket.group(1);
        }

        private String send(String path, String body) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/_control" + path));
            if (body != null) {
                request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
