package io.github.camelportal.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.SimulatedProvider;

/**
 * Runs the tests of a class against a simulated portal.
 *
 * <p>The simulator starts before the first test and stops after the last one. The component {@code portal} of every Camel context
 * that is created meanwhile has its address and its credentials, however the context is created. They are set as system properties
 * too, which Camel Main, Spring Boot and Quarkus read: {@code camel.component.portal.base-url}, {@code .username} and
 * {@code .password}. The property {@code portal.simulator.control-url} is the address of the control API.
 *
 * <p>Parameters of type {@link PortalSimulator}, and fields that are not final, receive the simulator. With it, tests act as the
 * staff of the portal, inject faults and read the requests. Before each test the portal is as at its start.
 *
 * <p>Classes with this annotation do not run at the same time as others that use system properties.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(SimulatedPortalExtension.class)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
public @interface SimulatedPortal {

    /** Source of the shapes that responses have: the providers' documents, or recordings of running installs. */
    Profile profile() default Profile.DOCUMENTED;

    /** Provider whose operations the portal has. */
    SimulatedProvider provider() default SimulatedProvider.ALL;

    /** Whether the account has a few invoices, domains, services and certificates. */
    boolean samples() default true;

    /** Number of open tickets before each test. */
    int tickets() default 0;

    /** Number of unpaid invoices besides the samples before each test. */
    int invoices() default 0;

    /** Number of unread notifications before each test. */
    int notifications() default 0;

    /** Whether responses have the quirks of unusual installs, such as numbers as texts and lists in pages. */
    boolean quirks() default false;

    /** Faults in force at the beginning of each test. */
    PortalFault[] faults() default {};

    /**
     * Whether each test method has a simulator of its own, at an address of its own. Not for a context that serves several tests,
     * such as Spring Boot's, because it is created before the simulator.
     */
    boolean perMethod() default false;

    /** Whether the portal is as at its start before each test. If not, a test finds what the tests before it left. */
    boolean reset() default true;
}
