package io.github.camelportal.model;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.support.RecordingPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** Camel's simple language reads records and lists of them by the names of their fields, in Java and in YAML. */
class BodyAccessTest extends RecordingPortalTestSupport {

    private static final String TICKET = """
            {"ticket_number": "7", "subject": "Help", "client_read": "0",
             "replies": [{"id": "1", "name": "Ann"}, {"id": "2", "name": "Bob"}], "custom_field": 19.650}""";

    private static final String YAML = """
            - route:
                from:
                  uri: direct:yaml
                  steps:
                    - to:
                        uri: portal:%s
                    - setBody:
                        simple: "%s"
            """;

    @ParameterizedTest
    @CsvSource({
        "tickets/get?ticketNumber=7, ${body.subject}, Help",
        "tickets/get?ticketNumber=7, ${body.ticketNumber}, 7",
        "tickets/get?ticketNumber=7, ${body.clientRead}, false",
        "tickets/get?ticketNumber=7, ${body.replies[1].name}, Bob",
        "tickets/get?ticketNumber=7, ${body.replies.size}, 2",
        "tickets/get?ticketNumber=7, ${body.otherFields[custom_field]}, 19.650",
        "tickets/get?ticketNumber=7, ${body.otherFields[none]}, ",
        "tickets/get?ticketNumber=7, ${body.subject} of ${body.ticketNumber}, Help of 7",
        "tickets/list, ${body[0].subject}, Help",
        "tickets/list, ${body[0].otherFields[custom_field]}, 19.650",
        "tickets/list, ${body[last].ticketNumber}, 7",
        "tickets/list, ${body.size}, 1",
        "tickets/create, ${body.ticketNumber}, 7",
        "raw/get?path=/any, ${body[ticket][subject]}, Help"
    })
    void readsFieldWhenRouteNamesIt(String operation, String expression, String value) throws Exception {
        portal.answers(
                operation.startsWith("tickets/create")
                        ? "{\"ticket\": 7, \"info\": [\"ticket_added\"]}"
                        : "{\"ticket\": " + TICKET + ", \"tickets\": [" + TICKET + "]}");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:java").to("portal:" + operation).setBody(simple(expression));
            }
        });
        PluginHelper.getRoutesLoader(context)
                .loadRoutes(ResourceHelper.fromString("body.yaml", YAML.formatted(operation, expression)));

        for (String route : new String[] {"direct:java", "direct:yaml"}) {
            Object body = template.requestBody(route, (Object) null);
            assertThat(body == null ? null : body.toString()).as(route).isEqualTo(value);
        }
    }
}
