package io.github.camelportal.test;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;

/**
 * The extension of {@link SimulatedPortal}. Registered as a static field, it runs a simulator with settings that the annotation
 * lacks: {@code @RegisterExtension static SimulatedPortalExtension portal = SimulatedPortalExtension.of(PortalSimulator.builder()…)}.
 */
public final class SimulatedPortalExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(SimulatedPortalExtension.class);

    private final PortalSimulatorBuilder builder;

    /** Creates the extension of an annotated class. */
    public SimulatedPortalExtension() {
        this(null);
    }

    private SimulatedPortalExtension(PortalSimulatorBuilder builder) {
        this.builder = builder;
    }

    /** Returns an extension with a simulator for each test class that the builder starts. */
    public static SimulatedPortalExtension of(PortalSimulatorBuilder builder) {
        return new SimulatedPortalExtension(Objects.requireNonNull(builder, "builder"));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        SimulatedPortal settings = settings(context);
        if (hasOwnPortal(context) && !settings.perMethod()) {
            start(context, settings);
        }
        injectStaticFields(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        SimulatedPortal settings = settings(context);
        if (settings.perMethod() || portal(context) == null) {
            start(context, settings);
        } else {
            portal(context).beforeTest();
        }
        injectStaticFields(context);
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            injectFields(instance.getClass(), instance, portal(context));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        stop(context);
        injectStaticFields(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        stop(context);
        injectStaticFields(context);
    }

    /** Supports parameters of type {@link PortalSimulator}. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PortalSimulator.class;
    }

    /** Returns the simulator of the test. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningPortal running = portal(context);
        if (running == null) {
            throw new ParameterResolutionException("With perMethod=true there is no simulator for "
                    + parameter.getDeclaringExecutable() + ". Use a parameter of a test or of @BeforeEach.");
        }
        return running.simulator();
    }

    /** Starts a portal. If the extension is registered, its portal replaces the one of an inherited annotation. */
    private void start(ExtensionContext context, SimulatedPortal settings) throws Exception {
        stop(context);
        context.getStore(NAMESPACE).put(context.getUniqueId(), RunningPortal.start(builder, settings));
    }

    /** Stops the portal that was started for exactly this class or method. */
    private static void stop(ExtensionContext context) {
        RunningPortal running = context.getStore(NAMESPACE).remove(context.getUniqueId(), RunningPortal.class);
        if (running != null) {
            running.close();
        }
    }

    /**
     * Returns the portal of a method, or of its class, or of a class around that; or null. Outside of its methods, a class with
     * perMethod=true has none, even if a class around it has one.
     */
    private static RunningPortal portal(ExtensionContext context) {
        if (context.getTestMethod().isEmpty() && settings(context).perMethod()) {
            return null;
        }
        for (ExtensionContext each = context;
                each != null;
                each = each.getParent().orElse(null)) {
            RunningPortal running = each.getStore(NAMESPACE).get(each.getUniqueId(), RunningPortal.class);
            if (running != null) {
                return running;
            }
        }
        return null;
    }

    /** Returns the annotation of a class or of a class around it, or the defaults. */
    private static SimulatedPortal settings(ExtensionContext context) {
        for (Class<?> type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            SimulatedPortal settings = AnnotationSupport.findAnnotation(type, SimulatedPortal.class)
                    .orElse(null);
            if (settings != null) {
                return settings;
            }
        }
        return DefaultPortal.class.getAnnotation(SimulatedPortal.class);
    }

    /** Returns whether a class has a portal of its own. A nested class without the annotation shares the portal around it. */
    private static boolean hasOwnPortal(ExtensionContext context) {
        return portal(context) == null
                || AnnotationSupport.isAnnotated(context.getRequiredTestClass(), SimulatedPortal.class);
    }

    /** Sets the fields of a class and of the classes around it to the portal that runs, if one does. */
    private static void injectStaticFields(ExtensionContext context) throws Exception {
        RunningPortal running = portal(context);
        for (Class<?> type = context.getRequiredTestClass();
                type != null;
                type = isInner(type) ? type.getEnclosingClass() : null) {
            injectFields(type, null, running);
        }
    }

    private static void injectFields(Class<?> type, Object instance, RunningPortal running) throws Exception {
        if (running == null) {
            return;
        }
        for (Field field : ReflectionSupport.findFields(
                type,
                each -> each.getType() == PortalSimulator.class
                        && !Modifier.isFinal(each.getModifiers())
                        && Modifier.isStatic(each.getModifiers()) == (instance == null),
                HierarchyTraversalMode.TOP_DOWN)) {
            field.setAccessible(true);
            field.set(instance, running.simulator());
        }
    }

    private static boolean isInner(Class<?> type) {
        return type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
    }

    /** Has the annotation with its defaults. */
    @SimulatedPortal
    private static final class DefaultPortal {}
}
