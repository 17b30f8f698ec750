package io.github.camelportal.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;

import io.github.camelportal.model.PortalObject;

/** Reads the portal's PHP-flavoured JSON: one value comes in many forms, and all of them are meant. */
final class LenientModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    LenientModule() {
        super("portal");
        addDeserializer(String.class, new LenientScalars.Text());
        addDeserializer(Boolean.class, new LenientScalars.Flag());
        addDeserializer(Boolean.TYPE, new LenientScalars.Flag());
        addDeserializer(Integer.class, new LenientScalars.WholeNumber());
        addDeserializer(BigDecimal.class, new LenientScalars.Money());
        addDeserializer(JsonNode.class, new CheckedTree());
        addDeserializer(LocalDate.class, new LenientDates.Day());
        addDeserializer(LocalDateTime.class, new LenientDates.Time());
        setDeserializerModifier(new Collections());
    }

    private static final class Collections extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            // What no document shows is kept as it came, with its nulls.
            return type.getContentType().isJavaLangObject() ? deserializer : new LenientList(type.getContentType());
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config,
                MapType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return new LenientMap(deserializer);
        }

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
            return PortalObject.class.isAssignableFrom(description.getBeanClass())
                    ? new LenientObject(new RecordReader((BeanDeserializerBase) deserializer))
                    : deserializer;
        }
    }
}
