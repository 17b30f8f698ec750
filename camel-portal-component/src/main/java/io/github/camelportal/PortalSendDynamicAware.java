package io.github.camelportal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.EndpointHelper;
import org.apache.camel.support.component.SendDynamicAwareSupport;
import org.apache.camel.util.StringHelper;
import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.RawOperations;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.reference.ReferenceConstants;
import io.github.camelportal.internal.request.DynamicTemplate;
import io.github.camelportal.internal.request.DynamicUri;
import io.github.camelportal.internal.request.OperationBinding;
import io.github.camelportal.internal.request.RequestFactory;

/**
 * Lets {@code toD("portal:tickets/get?ticketNumber=${body}")} use one endpoint for all tickets. The parameters of the
 * operation travel with the exchange. Other evaluated options reach the endpoint as a map. So no evaluated value passes
 * through a URI again, in which it could add an option, such as another base URL.
 */
@SendDynamic("portal")
public final class PortalSendDynamicAware extends SendDynamicAwareSupport {

    private volatile @Nullable DynamicTemplate dynamicTemplate;

    /** Does nothing: Camel would collect the names of all options here, and fail for a component of another name. */
    @Override
    protected void doInit() {}

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        // A placeholder may contain options, which are trusted like the rest of the template.
        String template = EndpointHelper.resolveEndpointUriPropertyPlaceholders(exchange.getContext(), originalUri);
        DynamicUri dynamic = template(exchange.getContext(), template).read(exchange, uri);
        PortalComponent component = exchange.getContext().getComponent(getScheme(), PortalComponent.class);
        Operation operation = operation(component, dynamic);
        // Without a repository, the reference stays an option, which the endpoint refuses.
        boolean isReferenced = dynamic.option(ReferenceConstants.REPOSITORY_OPTION) != null;
        Predicate<String> travels = name -> operation != null
                && (operation.parameter(name).isPresent() || (isReferenced && name.equals(ReferenceConstants.OPTION)));
        Predicate<String> isParameter =
                isRaw(dynamic.path()) ? OperationBinding.rawParameters(dynamic.option("path")) : travels;
        Map<String, Object> options = dynamic.endpointOptions(isParameter);
        Map<String, Object> parameters = dynamic.parameters(isParameter);
        if (isRaw(dynamic.path())) {
            // They make the operation, so that the endpoint has them.
            options.putAll(parameters);
            parameters.clear();
        }
        List<String> query = new ArrayList<>(dynamic.fixed());
        if (!options.isEmpty()) {
            query.add(EvaluatedOptions.NAME + "=" + component.evaluatedOptions().add(options));
        }
        String target = query.isEmpty() ? dynamic.path() : dynamic.path() + "?" + String.join("&", query);
        return new DynamicAwareEntry(target, originalUri, options, parameters);
    }

    /** Returns a template, which is parsed once. */
    private DynamicTemplate template(CamelContext context, String text) {
        DynamicTemplate last = dynamicTemplate;
        if (last == null || !last.text().equals(text.trim())) {
            last = DynamicTemplate.parse(context, text);
            dynamicTemplate = last;
        }
        return last;
    }

    /** Returns the operation of a path, or null if the install has none, so that the endpoint reports the problem. */
    private static Operation operation(PortalComponent component, DynamicUri dynamic) {
        String[] names = names(dynamic.path());
        if (names.length != 2 || isRaw(dynamic.path())) {
            return null;
        }
        try {
            return component.operations(name -> plain(dynamic.option(name))).operation(names[0], names[1]);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns an option of the template as the endpoint gets it. */
    private static String plain(String option) {
        if (option == null) {
            return null;
        }
        boolean raw = option.matches("(?s)RAW\\(.*\\)|RAW\\{.*\\}");
        return raw ? option.substring("RAW(".length(), option.length() - 1) : PercentEncoding.decode(option);
    }

    private static boolean isRaw(String path) {
        return names(path)[0].equals(RawOperations.GROUP);
    }

    private static String[] names(String path) {
        return StringHelper.after(path, ":", "").replaceFirst("^//", "").split("/", -1);
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) {
        return entry.getUri();
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
