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
 * Lets {@code toD("portal:tickets/get?ticketNumber=${body}")} use one endpoint for all tickets. The parameters of the
 * operation travel with the exchange, and the rest of the URI identifies the endpoint. A value must not add an option to the
 * URI, such as another base URL, so such a value fails, encoded or not.
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
        // A placeholder may contain options, which are trusted like the rest of the template.
        Set<String> injected = new TreeSet<>(options.keySet());
        injected.removeAll(templateNames(
                EndpointHelper.resolveEndpointUriPropertyPlaceholders(exchange.getContext(), originalUri)));
        injected.addAll(encodedNames(rest.values()));
        requireNone(injected);
        return operation == null ? null : new DynamicAwareEntry(uri, originalUri, rest, parameters);
    }

    /** Fails if the URI has options that the template of the route does not have, because values are not trusted. */
    private static void requireNone(Set<String> injected) {
        if (!injected.isEmpty()) {
            throw new IllegalArgumentException("A value in the URI of toD adds the option "
                    + String.join(", ", injected) + ". Send such a value in a header.");
        }
    }

    /** Decodes the separators of options only. */
    private static String decoded(String value) {
        return value.replace("%26", "&").replaceAll("(?i)%3D", "=");
    }

    /**
     * Returns the options after an encoded ampersand outside RAW(), because Camel decodes a URI before it splits the options.
     * Parameters of the operation are not checked, because they are not part of the endpoint URI.
     */
    private static Set<String> encodedNames(Collection<Object> values) {
        Set<String> names = new TreeSet<>();
        for (Object value : values) {
            String text = String.valueOf(value);
            String encoded = RAW.matcher(text).matches() ? "" : StringHelper.after(decoded(text), "&", "");
            for (String part : encoded.split("&")) {
                names.add(StringHelper.before(part, "=", part));
            }
        }
        names.remove("");
        return names;
    }

    /** Returns the names of the options in a template. An expression in a value may contain any character. */
    private static Set<String> templateNames(String template) {
        Set<String> names = new TreeSet<>();
        String query = StringHelper.after(template.replaceAll("\\$(?:simple)?\\{[^}]*}", "_"), "?", "");
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                names.add(StringHelper.before(part, "=", part));
            }
        }
        return names;
    }

    /** Returns the operation of a URI, or null if it is not in the table, so that the endpoint reports the problem. */
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
