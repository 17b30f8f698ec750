package io.github.camelportal.internal.request;

import java.util.Set;

import org.apache.camel.CamelContext;
import org.apache.camel.support.CamelContextHelper;
import org.apache.camel.support.PropertyBindingSupport;

import io.github.camelportal.api.Parameter;

/**
 * Resolves the references of Camel in the options of an operation: {@code #bean:}, {@code #class:}, {@code #type:},
 * {@code #valueAs(type):} and {@code #property:}. A number or flag can also be the plain {@code #name} of a bean. Any other
 * value is used as it is, because a text may start with a hash. Camel has resolved the placeholders of the URI before.
 */
final class OptionReferences {

    private static final String PROPERTY = "#property:";
    private static final Set<Parameter.Type> SCALARS =
            Set.of(Parameter.Type.INTEGER, Parameter.Type.NUMBER, Parameter.Type.BOOLEAN);

    private final CamelContext context;

    OptionReferences(CamelContext context) {
        this.context = context;
    }

    /**
     * Returns the target of a reference, or the value itself.
     *
     * @throws IllegalArgumentException if the target does not exist. The message does not contain the value of a secret
     */
    Object resolve(Parameter parameter, Object value) {
        if (!(value instanceof String text) || !text.startsWith("#")) {
            return value;
        }
        try {
            return target(parameter, text);
        } catch (Exception e) {
            String reference = parameter.secret() ? "its reference" : text;
            throw new IllegalArgumentException(
                    "Parameter " + parameter.option() + ": " + reference + " cannot be resolved. Check the registry and"
                            + " the properties.",
                    parameter.secret() ? null : e);
        }
    }

    private Object target(Parameter parameter, String reference) throws Exception {
        if (reference.startsWith(PROPERTY)) {
            String key = reference.substring(PROPERTY.length());
            return context.getPropertiesComponent()
                    .resolveProperty(key)
                    .orElseThrow(() -> new IllegalArgumentException("No property " + key));
        }
        Object target = PropertyBindingSupport.resolveBean(context, reference);
        return target == reference && SCALARS.contains(parameter.type())
                ? CamelContextHelper.mandatoryLookup(context, reference.substring(1))
                : target;
    }
}
