package io.github.camelportal.model;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Makes named parameters of SQL statements from records. */
final class SqlParameters {

    /** A name that SQL statements of Camel can refer to. */
    private static final Pattern NAME = Pattern.compile("\\w+");

    /** The accessors of the components that fit into a column, looked up once for each type. */
    private static final ClassValue<List<Method>> COLUMNS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> isColumn(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private SqlParameters() {}

    /** Returns the components and other fields that fit into a column. The text of the map masks secret values. */
    static Map<String, @Nullable Object> of(PortalRecord portalRecord) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Method column : COLUMNS.get(portalRecord.getClass())) {
            parameters.put(column.getName(), value(column, portalRecord));
        }
        portalRecord.otherFields().forEach((name, value) -> {
            if (NAME.matcher(name).matches() && (value == null || isColumn(value.getClass()))) {
                parameters.putIfAbsent(name, value);
            }
        });
        return RedactedMap.of(parameters);
    }

    /**
     * Returns the parameters of an element of a list.
     *
     * @throws IllegalStateException if the element is neither a record nor a map
     */
    static Map<?, ?> ofElement(@Nullable Object element) {
        if (element instanceof PortalRecord portalRecord) {
            return of(portalRecord);
        }
        if (element instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("toSqlParameters needs a list of records or maps, and an element is "
                + (element == null ? "null" : "a " + element.getClass().getName())
                + ". Convert the elements, or use only lists of a portal's operations.");
    }

    private static boolean isColumn(Class<?> type) {
        return type == String.class
                || type == Boolean.class
                || Number.class.isAssignableFrom(type)
                || Temporal.class.isAssignableFrom(type);
    }

    private static @Nullable Object value(Method accessor, PortalRecord portalRecord) {
        try {
            return accessor.invoke(portalRecord);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The components of a record are public", e);
        }
    }
}
