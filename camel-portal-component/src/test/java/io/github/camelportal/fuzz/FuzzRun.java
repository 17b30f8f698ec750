package io.github.camelportal.fuzz;

import java.util.concurrent.TimeUnit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

import io.github.camelportal.support.FullRun;

/**
 * How long a run is, and what repeats it: {@code -Dfuzz.tries=250000 -Dfuzz.seed=7} of the answers' property is a million
 * answers, since each of its tries has one for each way to read them. What is part of the build is short and always the
 * same.
 */
final class FuzzRun implements AroundPropertyHook {

    private static final String USUAL_SEED = "20260101";

    /** A normal build makes a quarter of the tries that a property has. */
    private static final int SHARE_OF_TRIES = FullRun.choose(1, 4);

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Integer tries = Integer.getInteger("fuzz.tries");
        if (tries != null) {
            context.attributes().setTries(tries);
        } else {
            context.attributes().tries().ifPresent(usual -> context.attributes().setTries(usual / SHARE_OF_TRIES));
        }
        String seed = System.getProperty("fuzz.seed", USUAL_SEED);
        context.attributes().setSeed(seed);
        long begin = System.nanoTime();
        PropertyExecutionResult result = property.execute();
        double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
        System.out.printf(
                "%s: %d tries in %.1f s, %.0f in a second; -Dfuzz.seed=%s -Dfuzz.tries=%d: %s%n",
                context.label(),
                result.countTries(),
                seconds,
                result.countTries() / seconds,
                seed,
                result.countTries(),
                result.status());
        return result;
    }
}
