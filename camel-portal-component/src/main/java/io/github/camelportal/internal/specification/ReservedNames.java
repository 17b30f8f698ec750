package io.github.camelportal.internal.specification;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.camel.spi.ExtendedPropertyConfigurerGetter;

/**
 * Names that no parameter of a specification may have as its option. A parameter must not hide an option such as
 * {@code dryRun}, nor take its value from a header that an earlier response has set.
 */
public final class ReservedNames {

    /** Options of the component itself, and all other headers without their prefix, in lower case as headers are compared. */
    private static final Set<String> OTHERS = Set.of(
            "configuration",
            "evaluatedoptions",
            "info",
            "infoarguments",
            "otherfields",
            "filename",
            "filelength",
            "change",
            "key",
            "retryafter",
            "dryrun",
            "await",
            "commandsent",
            "sentcommands",
            "maxtotal",
            "currency",
            "outcomechecked",
            "referencefound");

    private ReservedNames() {}

    /** Returns whether a name is reserved, by the options of every endpoint. Case does not count, since it does not in headers. */
    public static Predicate<String> of(ExtendedPropertyConfigurerGetter endpointOptions) {
        return name ->
                OTHERS.contains(name.toLowerCase(Locale.ROOT)) || endpointOptions.getOptionType(name, true) != null;
    }
}
