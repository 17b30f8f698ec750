package io.github.camelportal.generator;

/** Writes the example of an operation as a route in XML. */
final class XmlRoute {

    private final RouteParts parts;
    private final StringBuilder text = new StringBuilder("<route>");

    private XmlRoute(RouteParts parts) {
        this.parts = parts;
    }

    static String of(RouteParts parts) {
        return new XmlRoute(parts).text();
    }

    private String text() {
        GeneratorExample example = parts.example();
        line(1, "<from uri=\"" + escaped(example.consumer() ? parts.uri() : parts.start()) + "\"/>");
        if (example.body() != null) {
            line(1, "<setBody>");
            line(2, "<constant>");
            example.bodyJson().lines().forEach(json -> line(3, escapedText(json)));
            line(2, "</constant>");
            line(1, "</setBody>");
        }
        if (!example.consumer()) {
            line(1, "<to uri=\"" + escaped(parts.uri()) + "\"/>");
        }
        switch (parts.finalStep()) {
            case FILE -> {
                line(1, "<setHeader name=\"CamelFileName\">");
                line(2, "<simple>${header.CamelPortalFileName}</simple>");
                line(1, "</setHeader>");
                line(1, "<to uri=\"file:downloads\"/>");
            }
            case EACH -> {
                line(1, "<split>");
                line(2, "<simple>${body}</simple>");
                log(2);
                line(1, "</split>");
            }
            case WHOLE -> log(1);
            case SECRET -> line(1, "<to uri=\"direct:next\"/>");
        }
        return text.append("\n</route>").toString();
    }

    private void log(int depth) {
        line(depth, "<log message=\"" + escaped(parts.logMessage()) + "\"/>");
    }

    private void line(int depth, String content) {
        text.append('\n').append("  ".repeat(depth)).append(content);
    }

    private static String escaped(String attribute) {
        return escapedText(attribute).replace("\"", "&quot;");
    }

    private static String escapedText(String content) {
        return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
