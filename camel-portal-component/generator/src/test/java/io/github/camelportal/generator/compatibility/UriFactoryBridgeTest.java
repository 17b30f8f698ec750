package io.github.camelportal.generator.compatibility;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UriFactoryBridgeTest {

    @Test
    void addsMethodThatReturnsPrefixesAsSet() throws Exception {
        byte[] bridged = UriFactoryBridge.bridged(classFile(FactoryWithMap.class));

        Class<?> factory =
                MethodHandles.lookup().defineHiddenClass(bridged, true).lookupClass();
        Method bridge = Stream.of(factory.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Set.class)
                .findFirst()
                .orElseThrow();

        assertThat(bridge.invoke(factory.getDeclaredConstructor().newInstance()))
                .isEqualTo(Set.of("query.", "scheduler."));
        assertThat(bridge.isBridge()).isTrue();
    }

    @Test
    void leavesClassAloneWhenMethodIsThere() throws IOException {
        byte[] bridged = UriFactoryBridge.bridged(classFile(FactoryWithMap.class));

        assertThat(UriFactoryBridge.bridged(bridged)).isSameAs(bridged);
    }

    @Test
    void failsWhenGeneratorNoLongerReturnsMap() throws IOException {
        byte[] other = classFile(UriFactoryBridgeTest.class);

        assertThatThrownBy(() -> UriFactoryBridge.bridged(other))
                .hasMessageContaining("has no method multiValuePrefixes()Ljava/util/Map;");
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }

    /** A factory as Camel's plugin generates it. */
    static final class FactoryWithMap {

        public Map<String, String> multiValuePrefixes() {
            return Map.of("query", "query.", "schedulerProperties", "scheduler.");
        }
    }
}
