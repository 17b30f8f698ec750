package io.github.camelportal.internal.dns;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelportal.internal.dns.zone.RecordName;

/**
 * The names whose records stay as they are.
 *
 * @param patterns patterns of relative names
 */
record KeptNames(List<Pattern> patterns) {

    private static final String ANY = "*";

    /**
     * Reads names, in which {@code *} stands for any characters.
     *
     * @throws IllegalArgumentException if one of them is in another zone
     */
    static KeptNames of(List<?> names, String zoneName) {
        return new KeptNames(names.stream()
                .map(name -> RecordName.wanted(String.valueOf(name), zoneName).relative())
                .map(KeptNames::pattern)
                .toList());
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(Stream.of(name.split(Pattern.quote(ANY), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    boolean contain(RecordName name) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(name.relative()).matches());
    }
}
