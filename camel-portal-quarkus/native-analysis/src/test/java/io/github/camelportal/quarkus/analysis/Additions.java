package io.github.camelportal.quarkus.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Additions to the application that is analyzed.
 *
 * @param mainClass class whose main method replaces the application's
 * @param classPath entries of the class path that go before the application's
 */
record Additions(Optional<String> mainClass, List<Path> classPath) {

    /** No additions. */
    static final Additions NONE = new Additions(Optional.empty(), List.of());
}
