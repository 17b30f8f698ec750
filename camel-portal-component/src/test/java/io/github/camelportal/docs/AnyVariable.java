package io.github.camelportal.docs;

import org.apache.camel.spi.PropertiesFunction;

/** Gives every environment variable of the pages a value. */
final class AnyVariable implements PropertiesFunction {

    @Override
    public String getName() {
        return "env";
    }

    @Override
    public String apply(String name) {
        return "value-of-" + name;
    }
}
