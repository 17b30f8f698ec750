package io.github.camelportal.scan;

import java.util.List;

import net.jqwik.api.lifecycle.AfterContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails every test class during which a secret of the tests was logged, printed, or {@link ExposedText}. JUnit and jqwik find it
 * without being asked: each class is watched, those to come too.
 */
public final class SuiteScan implements AfterAllCallback, AfterContainerHook {

    /** One for the whole run, from its first class on. */
    private static final OutputTexts OUTPUT = new OutputTexts();

    @Override
    public void afterAll(ExtensionContext context) {
        requireNoSecret();
    }

    @Override
    public void afterContainer(ContainerLifecycleContext context) {
        requireNoSecret();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    private static void requireNoSecret() {
        List<String> lines = Canaries.linesWithOne(OUTPUT.take());
        if (!lines.isEmpty()) {
            throw new AssertionError("Secrets were shown:\n" + String.join("\n", lines));
        }
    }
}
