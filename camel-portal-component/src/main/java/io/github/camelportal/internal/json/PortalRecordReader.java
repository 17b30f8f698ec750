package io.github.camelportal.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;

import io.github.camelportal.model.RecordReader;

/** Reads records with the mappers of the component, whatever mapper created the parser. */
public final class PortalRecordReader implements RecordReader {

    @Override
    public Object read(JsonParser parser, DeserializationContext context, Class<?> type) throws IOException {
        ObjectReader reader = PortalJson.mapperFor(type).readerFor(type);
        boolean failsOnUnknown = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return (failsOnUnknown ? reader : reader.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
                .readValue(new DepthLimitedParser(parser));
    }
}
