package io.github.camelportal.specification;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The name of an operation follows from its own route, so that other routes of the install do not change it. */
class SpecificationNamesTest {

    /** Names of operations by route. Routes on adjacent lines differ only in their method or in the places of placeholders. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("DELETE /volume/{id}/snapshots/{snapshot}", "volume/deleteSnapshots");
        NAMES.put("DELETE /volume/{id}/snapshots", "volume/deleteAllSnapshots");
        NAMES.put("POST /volume/{id}/start", "volume/start");
        NAMES.put("POST /volume/start", "volume/start0");
        NAMES.put("PUT /volume/{id}/start", "volume/setStart");
        NAMES.put("PATCH /volume/{id}/start", "volume/patchAllStart");
        NAMES.put("DELETE /volume/{id}/start", "volume/deleteAllStart");
        NAMES.put("GET /volume", "volume/list");
        NAMES.put("GET /volume/{id}", "volume/get");
        NAMES.put("GET /volume/{id}/{part}", "volume/get2");
        NAMES.put("GET /volume/{id}/{part}/stats", "volume/listStats2");
        NAMES.put("GET /volume/{id}/stats", "volume/listStats");
        NAMES.put("GET /volume/stats", "volume/listStats0");
        NAMES.put("POST /volume", "volume/create");
        NAMES.put("POST /volume/{id}", "volume/post");
        NAMES.put("PUT /volume", "volume/set");
        NAMES.put("PUT /volume/{id}", "volume/update");
        NAMES.put("PATCH /volume", "volume/patchAll");
        NAMES.put("PATCH /volume/{id}", "volume/patch");
        NAMES.put("GET /volume/{id}/disk/{disk}/log", "volume/listDiskLog");
        NAMES.put("GET /volume/{id}/disk/log", "volume/listDiskLog10");
        NAMES.put("GET /volume/disk/{disk}/log", "volume/listDiskLog01");
        NAMES.put("GET /volume/disk/log", "volume/listDiskLog00");
        NAMES.put("GET /volume/disk/log/{log}", "volume/getDiskLog00");
    }

    @TempDir
    private Path folder;

    private final RecordingServer portal = new RecordingServer();

    @AfterEach
    void close() {
        portal.close();
    }

    private DefaultCamelContext context(List<String> routes) throws Exception {
        Map<String, List<String>> methods = routes.stream()
                .map(route -> route.split(" "))
                .collect(Collectors.groupingBy(
                        parts -> parts[1],
                        Collectors.mapping(parts -> parts[0].toLowerCase(Locale.ROOT), Collectors.toList())));
        String paths = methods.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": {"
                        + entry.getValue().stream()
                                .map(method -> "\"" + method + "\": {}")
                                .collect(Collectors.joining(", "))
                        + "}")
                .collect(Collectors.joining(", "));
        Path file = Files.writeString(
                folder.resolve("portal.json"),
                "{\"swagger\": \"2.0\", \"paths\": {" + paths + "}}",
                StandardCharsets.UTF_8);
        DefaultCamelContext context = new DefaultCamelContext();
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(PortalStub.USERNAME);
        configuration.setPassword(PortalStub.PASSWORD);
        configuration.setMaxRetries(0);
        configuration.setSpecification("file:" + file);
        context.start();
        return context;
    }

    private void assertRequest(DefaultCamelContext context, String route) {
        portal.answers("{\"success\": true}");
        String name = NAMES.get(route);
        StringBuilder parameters = new StringBuilder();
        for (String placeholder : List.of("id", "part", "disk", "log", "snapshot")) {
            if (route.contains("{" + placeholder + "}")) {
                parameters.append(parameters.isEmpty() ? "?" : "&").append(placeholder + "=" + placeholder);
            }
        }
        context.createProducerTemplate().requestBody("portal:" + name + parameters, (Object) null);
        assertThat(portal.request().getMethod() + " " + portal.request().getUrl())
                .isEqualTo(route.replaceAll("[{}]", "").replace(" ", " /api"));
    }

    @Test
    void keepsEveryNameWhenInstallAddsRoutes() throws Exception {
        for (String route : NAMES.keySet()) {
            try (DefaultCamelContext alone = context(List.of(route))) {
                assertRequest(alone, route);
            }
        }
        try (DefaultCamelContext all = context(new ArrayList<>(NAMES.keySet()))) {
            for (String route : NAMES.keySet()) {
                assertRequest(all, route);
            }
        }
    }

    @Test
    void refusesNameOfItemWhenOnlyCollectionCanBeDeleted() throws Exception {
        try (DefaultCamelContext context = context(List.of("DELETE /volume/{id}/snapshots"))) {
            assertThatThrownBy(() -> context.getEndpoint("portal:volume/deleteSnapshots?id=1&snapshot=2"))
                    .rootCause()
                    .hasMessageContaining("Did you mean deleteAllSnapshots?");
        }
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void refusesSharedNameWhenRoutesDifferInSpellingOnly() throws Exception {
        try (DefaultCamelContext context = context(List.of("DELETE /mail-box/{id}", "DELETE /mail_box/{id}"))) {
            assertThatThrownBy(() -> context.getEndpoint("portal:mailBox/delete?id=1"))
                    .rootCause()
                    .hasMessageContaining("Did you mean delete");
        }
    }
}
