package io.github.camelportal.scan;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

import org.apache.camel.CamelContext;

/** The JMX beans of a Camel context. */
public final class ManagedBeans {

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final String context;

    private ManagedBeans(String context) {
        this.context = context;
    }

    /** Returns the beans of a context, or none if JMX is off. */
    public static ManagedBeans of(CamelContext context) {
        return new ManagedBeans(context.getManagementName());
    }

    /** The name of each bean, and each of its attributes with its value, or with what reading it failed with. */
    public Stream<String> attributes() {
        return names("*").stream().flatMap(bean -> Stream.concat(Stream.of(bean.toString()), attributes(bean)));
    }

    /** Returns the result of an operation of the context's own bean. */
    public Object invoke(String operation) throws JMException {
        return server.invoke(names("type=context,*").iterator().next(), operation, null, null);
    }

    private Set<ObjectName> names(String keys) {
        try {
            return context == null
                    ? Set.of()
                    : server.queryNames(new ObjectName("org.apache.camel:context=" + context + "," + keys), null);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Stream<String> attributes(ObjectName bean) {
        try {
            return Arrays.stream(server.getMBeanInfo(bean).getAttributes())
                    .map(attribute -> attribute.getName() + "=" + value(bean, attribute.getName()));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(ObjectName bean, String attribute) {
        try {
            return server.getAttribute(bean, attribute);
        } catch (JMException | RuntimeException e) {
            return ExposedText.texts(e);
        }
    }
}
