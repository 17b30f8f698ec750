package io.github.camelportal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.EndpointHelper;
import org.apache.camel.support.component.SendDynamicAwareSupport;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.RawOperations;
import io.github.camelportal.internal.request.RequestFactory;

/**
 * Lets {@code toD("portal:tickets/get?ticketNumber=${body}")} use one endpoint for any number of tickets: the parameters of
 * the operation go with the exchange, and only what else the URI says makes the endpoint. A value that would add an option
 * to the URI, such as another base URL, is refused, encoded or not.
 */
@SendDynamic("portal")
public final class PortalSendDynamicAware extends SendDynamicAwareSupport {

    private static final Pattern RAW = Pattern.compile("(?s)RAW(\\(.*\\)|\\{.*})");

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        Map<String, Object> properties = endpointProperties(exchange, uri);
        Map<String, Object> options = properties == null ? Map.of() : properties;
        Operation operation = operation(uri);
        Map<String, Object> parameters = new LinkedHashMap<>(options);
        parameters
                .keySet()
                .removeIf(name -> operation == null || operation.parameter(name).isEmpty());
        Map<String, Object> rest = new LinkedHashMap<>(options);
        rest.keySet().removeAll(parameters.keySet());
        // A placeholder may hold several options, and is the author's own.
        Set<String> added = new TreeSet<>(options.keySet());
        added.removeAll(writtenNames(
                EndpointHelper.resolveEndpointUriPropertyPlaceholders(exchange.getContext(), originalUri)));
        added.addAll(hiddenNames(rest.values()));
        refuse(added);
        return operation == null ? null : new DynamicAwareEntry(uri, originalUri, rest, parameters);
    }

    /** Only the options that the route's author wrote may be there; values come from anywhere. */
    private static void refuse(Set<String> added) {
        if (!added.isEmpty()) {
            throw new IllegalArgumentException("A value in the URI of toD adds the option " + String.join(", ", added)
                    + ", which the route does not have; give such a value as a header instead");
        }
    }

    /** What separates options, without what else may be encoded. */
    private static String decoded(String value) {
        return value.replace("%26", "&").replaceAll("(?i)%3D", "=");
    }

    /**
     * Camel decodes a URI before it looks for its options: what stands behind an encoded ampersand, and is not within RAW(),
     * becomes one of its own. Parameters of the operation are not among them, since they do not go through the endpoint.
     */
    private static Set<String> hiddenNames(Collection<Object> values) {
        Set<String> names = new TreeSet<>();
        for (Object value : values) {
            String text = String.valueOf(value);
            String hidden = RAW.matcher(text).matches() ? "" : StringHelper.after(decoded(text), "&", "");
            for (String part : hidden.split("&")) {
                names.add(StringHelper.before(part, "=", part));
            }
        }
        names.remove("");
        return names;
    }

    /** The names of the options in a template; an expression within a value may hold any character. */
    private static Set<String> writtenNames(String template) {
        Set<String> names = new TreeSet<>();
        String query = StringHelper.after(template.replaceAll("\\$(?:simple)?\\{[^}]*}", "_"), "?", "");
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                names.add(StringHelper.before(part, "=", part));
            }
        }
        return names;
    }

    /** The operation of the table that a URI names; null for any other, whose endpoint says what is wrong. */
    private static Operation operation(String uri) {
        String path = StringHelper.before(StringHelper.after(uri, ":", ""), "?", StringHelper.after(uri, ":", ""));
        String[] names = path.replaceFirst("^//", "").split("/", -1);
        if (names.length != 2 || names[0].equals(RawOperations.GROUP)) {
            return null;
        }
        try {
            return OperationTable.operation(names[0], names[1]);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) throws Exception {
        if (entry.getLenientProperties().isEmpty()) {
            return null;
        }
        String path = StringHelper.before(entry.getUri(), "?", entry.getUri());
        return entry.getProperties().isEmpty()
                ? path
                : path + "?" + URISupport.createQueryString(entry.getProperties(), false);
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        Map<String, Object> parameters = new HashMap<>(entry.getLenientProperties());
        return parameters.isEmpty() ? null : each -> each.setProperty(RequestFactory.DYNAMIC_OPTIONS, parameters);
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return each -> each.removeProperty(RequestFactory.DYNAMIC_OPTIONS);
    }
}
