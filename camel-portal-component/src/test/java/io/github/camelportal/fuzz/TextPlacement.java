package io.github.camelportal.fuzz;

import java.io.ByteArrayInputStream;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.ResolveEndpointFailedException;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;

/** How a route gives a text for a parameter. */
enum TextPlacement {
    HEADER {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            return plain(operation, null).with(parameter.header(), text);
        }
    },
    HEADER_OF_BYTES {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            return plain(operation, null).with(parameter.header(), text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        boolean suits(Parameter parameter, String text) {
            return isText(text);
        }
    },
    OPTION {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            return plain(operation, null).option(parameter, URLEncoder.encode(text, StandardCharsets.UTF_8));
        }

        @Override
        boolean suits(Parameter parameter, String text) {
            return isOption(text) && !text.matches("(?s).*[&+%].*");
        }
    },
    RAW_OPTION {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            return plain(operation, null).option(parameter, "RAW(" + text + ")");
        }

        @Override
        boolean suits(Parameter parameter, String text) {
            return isOption(text) && !text.matches("(?s).*\\p{Cntrl}.*");
        }
    },
    MAP {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            return plain(operation, Map.of(parameter.option(), text)).without(parameter.header());
        }
    },
    MAP_BY_WIRE_NAME {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            return plain(operation, Map.of(parameter.wireName(), text)).without(parameter.header());
        }
    },
    JSON_TEXT {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            return plain(operation, json(parameter, text)).without(parameter.header());
        }
    },
    JSON_STREAM {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            byte[] bytes = json(parameter, text).getBytes(StandardCharsets.UTF_8);
            return plain(operation, new ByteArrayInputStream(bytes)).without(parameter.header());
        }

        @Override
        boolean suits(Parameter parameter, String text) {
            return isText(text);
        }
    },
    WHOLE_BODY {
        @Override
        FuzzedCall call(Operation operation, Parameter parameter, String text) {
            return plain(operation, text).without(parameter.header()).whole(parameter);
        }
    };

    private static final int LONGEST_OPTION = 2000;

    private static final ObjectMapper JSON = new ObjectMapper();

    abstract FuzzedCall call(Operation operation, Parameter parameter, String text);

    /** Whether the text can be given in this way at all. */
    boolean suits(Parameter parameter, String text) {
        return true;
    }

    /** Neither a property nor a value within marks; and not so long that it takes Camel a minute to show such a URI. */
    private static boolean isOption(String text) {
        boolean camels = text.contains("{{") || text.startsWith("RAW") || text.contains(")&");
        return isText(text) && !camels && text.length() <= LONGEST_OPTION;
    }

    /** Whether Camel itself could make nothing of the URI. */
    boolean isCamelsOwnRefusal(Exception failure) {
        return (this == OPTION || this == RAW_OPTION)
                && failure instanceof ResolveEndpointFailedException
                && failure.getCause() instanceof URISyntaxException;
    }

    /** Whether it has no half of a pair of surrogates, which no bytes can stand for. */
    static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static FuzzedCall plain(Operation operation, Object body) {
        return new FuzzedCall("portal:" + operation.id(), FuzzedCalls.usualPath(operation), body);
    }

    private static String json(Parameter parameter, String text) {
        try {
            return JSON.writeValueAsString(Map.of(parameter.wireName(), text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The message of a route and its endpoint. */
    record FuzzedCall(String uri, Map<String, Object> headers, Object body) {

        private FuzzedCall with(String header, Object value) {
            Map<String, Object> more = new HashMap<>(headers);
            more.put(header, value);
            return new FuzzedCall(uri, more, body);
        }

        private FuzzedCall without(String header) {
            Map<String, Object> fewer = new HashMap<>(headers);
            fewer.remove(header);
            return new FuzzedCall(uri, fewer, body);
        }

        private FuzzedCall option(Parameter parameter, String value) {
            return new FuzzedCall(uri + "?" + parameter.option() + "=" + value, headers, body)
                    .without(parameter.header());
        }

        private FuzzedCall whole(Parameter parameter) {
            return new FuzzedCall(uri + "?inBody=" + parameter.option(), headers, body);
        }
    }
}
