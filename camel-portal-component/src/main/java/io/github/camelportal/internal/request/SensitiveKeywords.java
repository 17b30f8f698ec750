package io.github.camelportal.internal.request;

import java.lang.reflect.Method;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;

/**
 * Names of options that Camel masks in its summary of properties, besides those that it knows. The methods are called by reflection,
 * because Camel 4.14 lacks them. It masks only the names that it knows.
 */
public final class SensitiveKeywords {

    private SensitiveKeywords() {}

    /** Adds a name, unless it is there already or the version of Camel has no such names. */
    public static void add(CamelContext context, String name) {
        ExtendedCamelContext extension = context.getCamelContextExtension();
        try {
            Method getter = ExtendedCamelContext.class.getMethod("getAdditionalSensitiveKeywords");
            Method setter = ExtendedCamelContext.class.getMethod("setAdditionalSensitiveKeywords", String.class);
            String others = (String) getter.invoke(extension);
            if (others == null) {
                setter.invoke(extension, name);
            } else if (!List.of(others.split(",")).contains(name)) {
                setter.invoke(extension, others + "," + name);
            }
        } catch (NoSuchMethodException camel414) {
            // Nothing can be added there.
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Failed to make Camel mask the option " + name, e);
        }
    }
}
