package io.github.camelportal.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The packages of the component, named as below the root package, and which of them each may depend on. */
final class PackageRules {

    /** The root package, which may depend on all others. */
    static final String ROOT = "io.github.camelportal";

    private static final Set<String> PUBLIC = Set.of("api", "exception", "model", "options", "spi", "state");
    private static final Set<String> POLICY = Set.of("exception", "api", "model");
    private static final Set<String> MESSAGE = union(POLICY, "internal.client.policy");
    private static final Set<String> DECODE = union(MESSAGE, "internal.client.message", "internal.json");
    private static final Set<String> AUTH = union(DECODE, "internal.client.decode", "spi");
    private static final Set<String> CLIENT = union(AUTH, "internal.client.auth");
    private static final Set<String> OBSERVE = union(CLIENT, "internal.client");
    private static final Set<String> FEED = union(OBSERVE, "options", "internal.feed.state");
    private static final Set<String> FEEDS = union(FEED, "internal.feed");
    private static final Set<String> CONSUMER = union(
            FEEDS,
            "state",
            "internal.attachment",
            "internal.exchange",
            "internal.feed.detail",
            "internal.feed.list",
            "internal.feed.notification",
            "internal.feed.sent",
            "internal.feed.ticket",
            "internal.observe");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("api", Set.of("model")),
            Map.entry("dsl", Set.of("", "api", "model", "options")),
            Map.entry("exception", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("options", Set.of("model")),
            Map.entry("spi", Set.of()),
            Map.entry("state", Set.of("model")),
            Map.entry("internal.attachment", union(CLIENT, "internal.client", "internal.exchange")),
            Map.entry("internal.await", union(CLIENT, "internal.client")),
            Map.entry("internal.client", CLIENT),
            Map.entry("internal.client.auth", AUTH),
            Map.entry("internal.client.decode", DECODE),
            Map.entry("internal.client.message", MESSAGE),
            Map.entry("internal.client.policy", POLICY),
            Map.entry("internal.consumer", CONSUMER),
            Map.entry("internal.dns", union(CLIENT, "internal.client", "internal.dns.zone")),
            Map.entry("internal.dns.zone", union(CLIENT, "internal.client")),
            Map.entry("internal.exchange", Set.of("internal.client.decode", "internal.spending")),
            Map.entry("internal.feed", FEED),
            Map.entry("internal.feed.detail", FEEDS),
            Map.entry("internal.feed.list", FEEDS),
            Map.entry("internal.feed.notification", FEEDS),
            Map.entry(
                    "internal.feed.sent", union(CLIENT, "internal.client", "internal.feed.state", "internal.spending")),
            Map.entry("internal.feed.ticket", union(FEEDS, "internal.feed.sent")),
            Map.entry("internal.feed.state", Set.of("state")),
            Map.entry("internal.goal", union(CLIENT, "internal.client", "internal.spending")),
            Map.entry("internal.http", Set.of()),
            Map.entry("internal.json", Set.of("model")),
            Map.entry("internal.kamelet", Set.of()),
            Map.entry("internal.observe", OBSERVE),
            Map.entry(
                    "internal.reference",
                    union(
                            CLIENT,
                            "internal.client",
                            "internal.request",
                            "internal.spending",
                            "internal.feed.state",
                            "state")),
            Map.entry("internal.request", union(MESSAGE, "internal.client.message", "internal.json")),
            Map.entry("internal.specification", union(Set.of("api", "model"), "internal.specification.document")),
            Map.entry("internal.specification.document", Set.of("api", "model")),
            Map.entry("internal.spending", union(CLIENT, "internal.client")));

    private PackageRules() {}

    /** The packages that applications use, except the root. */
    static String[] publicPackages() {
        return PUBLIC.stream().map(name -> ROOT + "." + name).toArray(String[]::new);
    }

    /** A slice for each package, so that subpackages count as packages of their own. */
    static SliceAssignment slices() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isOurs(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }

    static ArchCondition<JavaClass> dependOnAllowedPackagesOnly() {
        return new ArchCondition<>("depend on the packages only that PackageRules allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAllowed(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isAllowed(Dependency dependency) {
        String origin = name(dependency.getOriginClass());
        String target = name(dependency.getTargetClass());
        return origin.isEmpty()
                || origin.equals(target)
                || !isOurs(dependency.getTargetClass())
                || ALLOWED.getOrDefault(origin, Set.of()).contains(target);
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    /** The name of a package below the root, which is empty for the root itself. */
    private static String name(JavaClass type) {
        return type.getPackageName().equals(ROOT) || !isOurs(type)
                ? ""
                : type.getPackageName().substring(ROOT.length() + 1);
    }

    private static Set<String> union(Set<String> names, String... more) {
        return Stream.concat(names.stream(), List.of(more).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
