package io.github.camelportal.simulator.page;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.support.RawCalls;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageTest {

    private static PortalSimulator simulator;
    private static SimulatorClient host;

    @BeforeAll
    static void start() {
        simulator = PortalSimulator.start();
        host = SimulatorClient.at("http://localhost:" + simulator.port());
    }

    @AfterAll
    static void close() {
        simulator.close();
    }

    @Test
    void servesPageWhenPathIsRoot() {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(contentType(page)).isEqualTo("text/html; charset=utf-8");
        assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">", "name=\"viewport\"");
        assertThat(simulator.pageUrl()).isEqualTo("http://localhost:" + simulator.port() + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "/_page/style.css, text/css; charset=utf-8",
        "/_page/main.js, text/javascript; charset=utf-8",
        "/_page/control.js, text/javascript; charset=utf-8",
        "/_page/dom.js, text/javascript; charset=utf-8",
        "/_page/sections.js, text/javascript; charset=utf-8",
        "/_page/dialogs.js, text/javascript; charset=utf-8",
        "/_page/icon.svg, image/svg+xml"
    })
    void servesFilesOfPageWithTheirTypes(String path, String type) {
        HttpResponse<String> file = get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(contentType(file)).isEqualTo(type);
        assertThat(file.body()).isNotEmpty();
    }

    @Test
    void servesEveryFileThatPageNames() {
        List<String> names = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"")
                .matcher(get("/").body())
                .results()
                .map(MatchResult::group)
                .map(attribute -> attribute.replaceAll(".*\"(.+)\"", "$1"))
                .toList();

        assertThat(names)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(name -> assertThat(get(name).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/_page/main.js", "/_page/nothing.js"})
    void forbidsInlineScriptsAndForeignContents(String path) {
        HttpResponse<String> response = get(path);

        assertThat(header(response, "Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self';",
                        "frame-ancestors 'none'",
                        "form-action 'none'",
                        "require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void hasNoInlineScriptStyleOrHandler() {
        String page = get("/").body();

        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)[^>]*>|<style|\\sstyle=|\\son\\w+=|javascript:");
        assertThat(page).doesNotContainPattern("(?:href|src)=\"(?:https?:)?//");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_page",
                "/_page/",
                "/_page/nothing.js",
                "/_page/index.html",
                "/_page/../PortalSimulator.class",
                "/_page/..%2fPortalSimulator.class",
                "/_page/%2e%2e/PortalSimulator.class",
                "/_page/PageHandler.class",
                "/_page//style.css",
                "/_page/./style.css",
                "/_pages/style.css"
            })
    void respondsNotFoundWhenPathIsNoFileOfPage(String path) throws IOException {
        assertThat(RawCalls.statusOf(simulator.port(), "GET " + path, "localhost:" + simulator.port()))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/_page/main.js"})
    void refusesHostsOfOtherNames(String path) throws IOException {
        int port = simulator.port();

        assertThat(RawCalls.statusOf(port, "GET " + path, "evil.example:" + port))
                .isEqualTo(403);
        assertThat(RawCalls.statusOf(port, "GET " + path, "localhost.evil.example"))
                .isEqualTo(403);
        assertThat(RawCalls.statusOf(port, "GET " + path, "127.0.0.1:" + port)).isEqualTo(200);
        assertThat(RawCalls.statusOf(port, "GET " + path, "[::1]:" + port)).isEqualTo(200);
    }

    @Test
    void refusesPostsOfOtherSites() throws IOException {
        assertThat(host.postFrom("http://evil.example", "/", "a=b").statusCode())
                .isEqualTo(403);
        assertThat(host.postFrom("null", "/_page/main.js", "a=b").statusCode()).isEqualTo(403);
    }

    @Test
    void opensWhenLinkIsOnAnotherSite() throws IOException {
        assertThat(host.getUnless("/", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void refusesMethodsThatChange(String method) {
        HttpResponse<String> response = host.response(method, "/", null, null);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void leavesVendorsAddressToSwaggerDocument() {
        assertThat(host.get("/?cmd=userapi&action=swagger").path("swagger").asText())
                .isEqualTo("2.0");
        assertThat(get("/?cmd=userapi").body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void keepsItsPathFromBasePath() {
        assertThatThrownBy(() -> PortalSimulator.builder().basePath("/_page"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/_page");
    }

    private static HttpResponse<String> get(String path) {
        return host.response("GET", path, null, null);
    }

    private static String contentType(HttpResponse<String> response) {
        return header(response, "Content-Type");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
