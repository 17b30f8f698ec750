package io.github.camelportal.docs;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RoutesDefinition;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** Writes the routes of a snippet as Camel dumps them, so that routes in different languages compare. */
final class RouteText implements AutoCloseable {

    private static final Pattern OPTIONS = Pattern.compile("(?<=uri=\"[^\"?]{1,99}\\?)[^\"]+");

    private final DefaultCamelContext context = new DefaultCamelContext();

    String of(Snippet snippet) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString(snippet.fileName(), snippet.code()));
        RoutesDefinition routes = new RoutesDefinition();
        routes.setRoutes(List.copyOf(context.getRouteDefinitions()));
        context.removeRouteDefinitions(routes.getRoutes());
        // Ids, the white space around JSON and the order of options are no part of a route.
        String text = PluginHelper.getModelToXMLDumper(context)
                .dumpModelAsXml(context, routes)
                .replaceAll(" (custom)?[iI]d=\"[^\"]*\"", "")
                .replaceAll("\\s+", " ")
                .replace("> ", ">")
                .replace(" <", "<");
        return OPTIONS.matcher(text).replaceAll(query -> Matcher.quoteReplacement(sorted(query.group())));
    }

    @Override
    public void close() {
        context.stop();
    }

    private static String sorted(String query) {
        return Arrays.stream(query.split("&amp;")).sorted().collect(Collectors.joining("&amp;"));
    }
}
