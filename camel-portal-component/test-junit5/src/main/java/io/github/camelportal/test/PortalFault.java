package io.github.camelportal.test;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A fault of the {@link SimulatedPortal}: something that goes wrong between the component and the portal. It has the fields of a
 * fault in the simulator's control API. A fault with further fields, such as a rate limit, is injected in Java with
 * {@code simulator.faults().inject(…)}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface PortalFault {

    /** Type of the fault, such as {@code status}, {@code html}, {@code latency} or {@code dropped-after}. */
    String type();

    /** HTTP status of the response, for the types that have one. 0 leaves it out. */
    int status() default 0;

    /** Delay in milliseconds, for the type {@code latency}. 0 leaves it out. */
    int millis() default 0;

    /** HTTP method that the fault is limited to. Empty for all. */
    String method() default "";

    /** Path that the fault is limited to, with what is below it, such as {@code /tickets}. Empty for all. */
    String path() default "";

    /** Number of requests that meet the fault. 0 for all. */
    int times() default 0;
}
