package io.github.camelportal.generator.starter;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the configuration metadata of Spring Boot, from which an IDE completes and explains properties. */
final class StarterMetadata {

    private final ObjectMapper json = new ObjectMapper();
    private final String prefix;
    private final String type;

    /**
     * Creates metadata.
     *
     * @param prefix prefix of the properties
     * @param type   class that they are bound to
     */
    StarterMetadata(String prefix, String type) {
        this.prefix = prefix;
        this.type = type;
    }

    /** Returns the metadata of options, followed by hand-written metadata. */
    ObjectNode create(List<StarterOption> options, JsonNode additional) {
        ObjectNode metadata = json.createObjectNode();
        ObjectNode group = metadata.putArray("groups").addObject();
        group.put("name", prefix).put("type", type).put("sourceType", type);
        ArrayNode properties = metadata.putArray("properties");
        ArrayNode hints = metadata.putArray("hints");
        for (StarterOption option : options) {
            properties.add(property(option));
            if (option.reference()) {
                hints.add(hint(option));
            }
        }
        additional.path("properties").forEach(properties::add);
        additional.path("hints").forEach(hints::add);
        return metadata;
    }

    private ObjectNode property(StarterOption option) {
        ObjectNode property = json.createObjectNode();
        property.put("name", prefix + "." + option.dashed());
        property.put("type", option.javaType());
        property.put("description", option.description());
        property.put("sourceType", type);
        if (option.defaultValue() != null) {
            property.set("defaultValue", option.defaultValue());
        }
        if (option.deprecated()) {
            property.put("deprecated", true);
        }
        return property;
    }

    /** Makes an IDE suggest the beans of the type that the component takes. */
    private ObjectNode hint(StarterOption option) {
        ObjectNode hint = json.createObjectNode();
        hint.put("name", prefix + "." + option.dashed());
        ObjectNode provider = hint.putArray("providers").addObject();
        provider.put("name", "spring-bean-reference");
        provider.putObject("parameters").put("target", option.componentType());
        return hint;
    }
}
