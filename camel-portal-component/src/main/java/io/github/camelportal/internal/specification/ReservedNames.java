package io.github.camelportal.internal.specification;

import java.util.Set;
import java.util.function.Predicate;

import org.apache.camel.spi.ExtendedPropertyConfigurerGetter;

/**
 * Names that no parameter of a specification may have as its option. A document must not take the option {@code dryRun} from its
 * readers, nor send what a header of an earlier response says.
 */
public final class ReservedNames {

    /** Options of the component itself, and the headers of responses without their prefix. */
    private static final Set<String> OTHERS = Set.of(
            "configuration",
            "evaluatedOptions",
            "info",
            "infoArguments",
            "otherFields",
            "fileName",
            "fileLength",
            "change",
            "retryAfter",
            "dryRun",
            "maxTotal",
            "currency");

    private ReservedNames() {}

    /** Returns whether a name is reserved, by the options of every endpoint. */
    public static Predicate<String> of(ExtendedPropertyConfigurerGetter endpointOptions) {
        return name -> OTHERS.contains(name) || endpointOptions.getOptionType(name, true) != null;
    }
}
