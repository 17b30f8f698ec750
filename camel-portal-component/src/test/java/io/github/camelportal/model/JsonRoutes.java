package io.github.camelportal.model;

import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.dataformat.JsonDataFormat;
import org.apache.camel.model.dataformat.JsonLibrary;

/** A context that writes and reads records as JSON: with a route for each type, and one for lists of each type. */
final class JsonRoutes implements AutoCloseable {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ProducerTemplate template = context.createProducerTemplate();

    /** Prints the number of types that survive; runs in a JVM that has nothing but the component. */
    public static void main(String[] args) throws Exception {
        requireMissing("com.fasterxml.jackson.datatype.jsr310.JavaTimeModule");
        int kept = 0;
        try (JsonRoutes routes = new JsonRoutes()) {
            routes.add(inJava()).start();
            for (Class<?> type : SampleRecords.types()) {
                Object record = SampleRecords.of(type);
                List<Object> list = List.of(record, record);
                boolean isKept = record.equals(routes.read(type, routes.write(record)))
                        && list.equals(routes.readList(type, routes.write(list)));
                kept += isKept ? 1 : 0;
            }
        }
        System.out.println("kept: " + kept);
    }

    private static void requireMissing(String type) {
        try {
            Class.forName(type);
        } catch (ClassNotFoundException e) {
            return;
        }
        throw new IllegalStateException(type + " is on the class path");
    }

    CamelContext context() {
        return context;
    }

    JsonRoutes add(RouteBuilder routes) throws Exception {
        context.addRoutes(routes);
        return this;
    }

    JsonRoutes start() {
        context.start();
        return this;
    }

    /** The shortest form of Camel's Java DSL. */
    static RouteBuilder inJava() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:write").marshal().json();
                for (Class<?> type : SampleRecords.types()) {
                    from("direct:read" + type.getSimpleName()).unmarshal().json(type);
                    from("direct:readList" + type.getSimpleName()).unmarshal(listOf(type));
                }
            }
        };
    }

    /** The same with the ObjectMapper of the registry, which Camel uses only on demand. */
    static RouteBuilder withRegistryMapper() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:write").marshal(registryMapper(new JsonDataFormat(JsonLibrary.Jackson)));
                for (Class<?> type : SampleRecords.types()) {
                    JsonDataFormat single = new JsonDataFormat(JsonLibrary.Jackson);
                    single.setUnmarshalType(type);
                    from("direct:read" + type.getSimpleName()).unmarshal(registryMapper(single));
                    from("direct:readList" + type.getSimpleName()).unmarshal(registryMapper(listOf(type)));
                }
            }
        };
    }

    private static JsonDataFormat listOf(Class<?> type) {
        JsonDataFormat format = new JsonDataFormat(JsonLibrary.Jackson);
        format.setUnmarshalType(type);
        format.setUseList("true");
        return format;
    }

    private static JsonDataFormat registryMapper(JsonDataFormat format) {
        format.setAutoDiscoverObjectMapper("true");
        return format;
    }

    String write(Object body) {
        return template.requestBody("direct:write", body, String.class);
    }

    Object read(Class<?> type, String json) {
        return template.requestBody("direct:read" + type.getSimpleName(), json);
    }

    Object readList(Class<?> type, String json) {
        return template.requestBody("direct:readList" + type.getSimpleName(), json);
    }

    @Override
    public void close() {
        context.stop();
    }
}
