package io.github.camelportal.model;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Records of each type whose components all have a value. */
final class SampleRecords {

    private SampleRecords() {}

    /** The records of the package {@code model}. */
    static List<Class<?>> types() {
        try {
            File classes = new File(PortalRecord.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            String[] files =
                    new File(classes, PortalRecord.class.getPackageName().replace('.', '/')).list();
            return Stream.of(files)
                    .sorted()
                    .map(file -> PortalRecord.class.getPackageName() + "." + file.replace(".class", ""))
                    .<Class<?>>map(SampleRecords::load)
                    .filter(Class::isRecord)
                    .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class
                    ? List.of(value(name, argument), value(name, argument))
                    : map(name, argument);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return of(plain);
        }
        return switch (plain.getSimpleName()) {
            case "String" -> "some " + name + " ü🚀";
            case "Integer" -> 7;
            case "Boolean", "boolean" -> true;
            case "BigDecimal" -> new BigDecimal("19.650");
            case "LocalDate" -> LocalDate.of(2024, 2, 29);
            case "LocalDateTime" -> LocalDateTime.of(2024, 2, 29, 23, 59, 58);
            case "OrderItem" -> OrderItem.of((DomainOrder) of(DomainOrder.class));
            case "Object" -> anything();
            default -> throw new IllegalArgumentException("No sample of " + type);
        };
    }

    private static Map<String, Object> map(String name, Type type) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("custom_field", value(name, type));
        if (type == Object.class) {
            map.put("custom_null", null);
            map.put("custom_time", "2024-02-29 23:59:58");
        }
        return map;
    }

    private static Object anything() {
        List<Object> values = new ArrayList<>(Arrays.asList(
                1, null, "x", true, new BigDecimal("0.10"), new BigInteger("12345678901234567890"), List.of()));
        values.add(Collections.singletonMap("deep", null));
        return values;
    }
}
