package io.github.camelportal.internal.json;

import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

import io.github.camelportal.model.PortalRecord;

/** Ignores the deserializer in the annotations of the records, because it would call the mappers of the component again. */
final class RecordIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Object findDeserializer(Annotated annotated) {
        boolean isModelClass = annotated.getAnnotated() instanceof Class<?> type
                && type.getPackage() == PortalRecord.class.getPackage();
        return isModelClass ? null : super.findDeserializer(annotated);
    }
}
