package io.github.camelportal.model;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import io.github.camelportal.scan.Canaries;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** Records hold the passwords and codes of answers and orders, and their texts do not show them. */
class RecordToStringTest {

    private static final String CANARY = Canaries.PASSWORD;
    private static final Map<String, Object> OPEN = new HashMap<>(Map.of(
            "rootpassword",
            CANARY,
            "epp_code",
            CANARY,
            "vm",
            Map.of("Password", CANARY, "api_token", CANARY, "label", "web"),
            "users",
            List.of(Map.of("userpassword", CANARY))));

    /** The wire names of all fields that the operation table marks as secret. */
    private static final Set<String> MARKED = marked();

    static List<Class<?>> records() throws Exception {
        Path classes = Path.of(PortalRecord.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolve("io/github/camelportal/model"))) {
            List<Class<?>> records = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                Class<?> type = Class.forName(PortalRecord.class.getPackageName() + "."
                        + file.getFileName().toString().replace(".class", ""));
                if (type.isRecord()) {
                    records.add(type);
                }
            }
            return records;
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void masksSecretsWhenRecordIsPrinted(Class<?> type) throws Exception {
        Object record = filled(type);

        assertThat(record.toString()).doesNotContain(CANARY);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            if (component.getType() == Map.class) {
                assertThat(value).as(component.toString()).isEqualTo(OPEN);
            } else if (isSecret(component)) {
                assertThat(value).as(component.toString()).isEqualTo(CANARY);
            }
        }
    }

    @Test
    void marksSecretFieldsWhenTableIsRead() {
        assertThat(MARKED).contains("password", "token", "refresh", "epp", "rootpassword", "userpassword");
        assertThat(isSecret(component(Service.class, "password"))).isTrue();
        assertThat(isSecret(component(Service.class, "username"))).isFalse();
    }

    @Test
    void masksValueWhenFormLabelSoundsSecret() {
        assertThat(form("Root password").toString()).doesNotContain(CANARY);
        assertThat(form("Memory").toString()).contains(CANARY);
    }

    private static FormField form(String title) {
        return new FormField(
                "1", "input", title, null, null, null, null, null, null, CANARY, CANARY, null, null, null, null, null,
                null, null);
    }

    @Test
    void keepsSecretsInBodyWhenTextMasksThem() {
        try (PortalStub portal = new PortalStub()) {
            portal.answers("{\"service\": {\"id\": \"7\", \"password\": \"" + CANARY + "\", \"rootpassword\": \""
                    + CANARY + "\"}, \"rootpassword\": \"" + CANARY + "\"}");
            ProducerTemplate template = portal.context().createProducerTemplate();

            var message = template.request("portal:services/get?serviceId=7", exchange -> {})
                    .getMessage();

            Service service = message.getBody(Service.class);
            assertThat(service.password()).isEqualTo(CANARY);
            assertThat(service.otherFields()).containsEntry("rootpassword", CANARY);
            assertThat(message.getBody(String.class)).contains(CANARY);
            assertThat(service.toString() + message.getHeaders()).doesNotContain(CANARY);
        }
    }

    private static Object filled(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i]);
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(RecordComponent component) {
        if (component.getType() == Map.class) {
            return OPEN;
        }
        if (component.getType() == List.class
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof ParameterizedType) {
            return List.of(OPEN);
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        return isSecret(component) ? CANARY : null;
    }

    private static boolean isSecret(RecordComponent component) {
        String name = component.getName().toLowerCase(Locale.ROOT);
        return component.getType() == String.class
                && (MARKED.contains(name) || name.contains("password") || name.contains("secret"));
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> marked() {
        try (InputStream table = Files.newInputStream(Path.of("src/main/api/portal-api.yaml"))) {
            LoadSettings settings =
                    LoadSettings.builder().setMaxAliasesForCollections(0).build();
            Set<String> names = new TreeSet<>();
            collect(new Load(settings).loadFromInputStream(table), names);
            return names.stream()
                    .map(name -> name.replace("_", "").toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void collect(Object node, Set<String> names) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, child) -> {
                if (child instanceof Map<?, ?> field && Boolean.TRUE.equals(field.get("x-secret"))) {
                    names.add(String.valueOf(name));
                }
                collect(child, names);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(child -> collect(child, names));
        }
    }
}
