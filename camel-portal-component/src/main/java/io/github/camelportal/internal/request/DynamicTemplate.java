package io.github.camelportal.internal.request;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Language;
import org.apache.camel.support.EndpointHelper;
import org.apache.camel.support.MessageHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The template of a {@code toD} in Camel's language Simple. It evaluates each option on its own, because the evaluated URI as a
 * whole does not tell the end of a value, and because Camel before 4.22 has resolved placeholders in it, also within evaluated
 * texts.
 */
public final class DynamicTemplate {

    private static final Logger LOG = LoggerFactory.getLogger(DynamicTemplate.class);

    private final CamelContext context;
    private final String text;
    private final List<TemplateOption> options;

    /** Expressions of the path and of each option, or an empty list if the template is not in Simple. */
    private final List<Expression> expressions;

    private DynamicTemplate(CamelContext context, String text) {
        this.context = context;
        this.text = text;
        this.options = TemplateOption.parse(text);
        this.expressions = expressions();
    }

    /**
     * Parses a template, in which placeholders are resolved.
     *
     * @throws IllegalArgumentException if an option has no value, or its name is not fixed
     */
    public static DynamicTemplate parse(CamelContext context, String template) {
        return new DynamicTemplate(context, template.trim());
    }

    /** Returns the template. */
    public String text() {
        return text;
    }

    private List<Expression> expressions() {
        List<Expression> parts = new ArrayList<>();
        try {
            Language simple = context.resolveLanguage("simple");
            parts.add(expression(simple, TemplateOption.path(text)));
            for (TemplateOption option : options) {
                // With its name, so that no value is taken for the location of a resource.
                parts.add(expression(simple, option.name() + "=" + option.source()));
            }
            return parts;
        } catch (RuntimeCamelException e) {
            LOG.debug(
                    "Failed to read the URI of toD as Simple: {}", e.getClass().getSimpleName());
            return List.of();
        }
    }

    private Expression expression(Language simple, String part) {
        Expression expression = simple.createExpression(part);
        expression.init(context);
        return expression;
    }

    /**
     * Reads the evaluated URI of an exchange.
     *
     * @param  uri                      URI as Camel evaluated it
     * @throws IllegalArgumentException if a value adds an option, leaves its operation, or its end cannot be told
     */
    public DynamicUri read(Exchange exchange, String uri) throws Exception {
        if (uri.equals(text)) {
            // Without expressions, or with the option dynamicUri=false of a wire tap.
            return DynamicUri.of(
                    TemplateOption.path(text),
                    options,
                    options.stream().map(TemplateOption::source).toList());
        }
        List<String> parts = evaluate(exchange);
        if (parts.isEmpty() || !isSame(parts, uri)) {
            // In another language, or with a value that differs each time, such as an identifier.
            requireNoPlaceholder(parts);
            return DynamicUri.split(options, uri);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            texts.add(parts.get(i + 1).substring(options.get(i).name().length() + 1));
        }
        return DynamicUri.of(parts.get(0), options, texts);
    }

    /** Returns the evaluated path and options, or an empty list if they cannot be evaluated again. */
    private List<String> evaluate(Exchange exchange) {
        List<String> parts = new ArrayList<>();
        for (Expression expression : expressions) {
            MessageHelper.resetStreamCache(exchange.getMessage());
            try {
                String part = expression.evaluate(exchange, String.class);
                parts.add(part == null ? "" : part);
            } catch (RuntimeCamelException e) {
                LOG.debug(
                        "Failed to evaluate the URI of toD as Simple: {}",
                        e.getClass().getSimpleName());
                return List.of();
            }
        }
        MessageHelper.resetStreamCache(exchange.getMessage());
        return parts;
    }

    private boolean isSame(List<String> parts, String uri) throws Exception {
        String path = parts.get(0);
        String joined = parts.size() == 1 ? path : path + "?" + String.join("&", parts.subList(1, parts.size()));
        // Camel 4.22 leaves placeholders in evaluated texts as they are.
        return joined.trim().equals(uri)
                || EndpointHelper.resolveEndpointUriPropertyPlaceholders(context, joined.trim())
                        .equals(uri);
    }

    private static void requireNoPlaceholder(List<String> parts) {
        if (parts.stream().anyMatch(part -> part.contains("{{"))) {
            throw new IllegalArgumentException("A value in the URI of toD has a placeholder in it, and another value of"
                    + " the URI differs at each evaluation. Send them in headers.");
        }
    }
}
