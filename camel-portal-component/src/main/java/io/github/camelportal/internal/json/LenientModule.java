package io.github.camelportal.internal.json;

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

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.PortalRecord;
import io.github.camelportal.model.VirtualMachine;

/** Module for the JSON of PHP portals, which write the same value in many forms. */
final class LenientModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    LenientModule() {
        super("portal");
        addDeserializer(String.class, new LenientScalarDeserializers.Text());
        addDeserializer(Boolean.class, new LenientScalarDeserializers.Flag());
        addDeserializer(Boolean.TYPE, new LenientScalarDeserializers.Flag());
        addDeserializer(Integer.class, new LenientScalarDeserializers.WholeNumber());
        addDeserializer(BigDecimal.class, new LenientScalarDeserializers.Amount());
        addDeserializer(JsonNode.class, new LocatingTreeDeserializer());
        addDeserializer(VirtualMachine.class, new MachineDeserializer());
        addDeserializer(LocalDate.class, new LenientDateDeserializers.Day());
        addDeserializer(LocalDateTime.class, new LenientDateDeserializers.Time());
        // Maps of other components hold dates as such. They become records by way of JSON.
        DateText.addTo(this);
        addSerializer(Double.class, new IdNumberSerializer());
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
            // An undocumented list keeps its nulls.
            return type.getContentType().isJavaLangObject()
                    ? deserializer
                    : new LenientListDeserializer(type.getContentType());
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config,
                MapType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return new LenientMapDeserializer(deserializer);
        }

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
            // The interface of all records has a deserializer that says why it cannot be read.
            if (!PortalRecord.class.isAssignableFrom(description.getBeanClass())
                    || !(deserializer instanceof BeanDeserializerBase bean)) {
                return deserializer;
            }
            JsonDeserializer<?> fields = new RecordDeserializer(bean);
            return new LenientObjectDeserializer(
                    description.getBeanClass() == DnsRecord.class ? new DnsRecordDeserializer(fields) : fields);
        }
    }
}
