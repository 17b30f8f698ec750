package io.github.camelportal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ExtendedPropertyConfigurerGetter;
import org.apache.camel.spi.PropertyConfigurer;

/**
 * Validates the options of the component as texts, before Camel converts them. The endpoints report the problems when they
 * start, together with their own.
 */
final class ComponentOptionValidator implements PropertyConfigurer, ExtendedPropertyConfigurerGetter {

    private final PropertyConfigurer configurer;
    private final ExtendedPropertyConfigurerGetter types;
    private final List<String> problems = new ArrayList<>();

    /** Creates a validator before the generated configurer of the component. */
    ComponentOptionValidator(PropertyConfigurer configurer) {
        this.configurer = configurer;
        this.types = (ExtendedPropertyConfigurerGetter) configurer;
    }

    /** Returns the problems with the options that were set so far. */
    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public synchronized boolean configure(
            CamelContext context, Object target, String name, Object value, boolean ignoreCase) {
        String problem = OptionTextValidator.problem(types, name, value);
        if (problem != null) {
            problems.add("component: " + problem);
            return true;
        }
        return configurer.configure(context, target, name, value, ignoreCase);
    }

    @Override
    public Class<?> getOptionType(String name, boolean ignoreCase) {
        return types.getOptionType(name, ignoreCase);
    }

    @Override
    public Object getOptionValue(Object target, String name, boolean ignoreCase) {
        return types.getOptionValue(target, name, ignoreCase);
    }

    @Override
    public Object getCollectionValueType(Object target, String name, boolean ignoreCase) {
        return types.getCollectionValueType(target, name, ignoreCase);
    }

    @Override
    public Map<String, Object> getAllOptions(Object target) {
        return types.getAllOptions(target);
    }

    @Override
    public String[] getAutowiredNames() {
        return types.getAutowiredNames();
    }
}
