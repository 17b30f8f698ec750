package io.github.camelportal.simulator.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A tab of Chromium. It gets clicks and keys as from a mouse and a keyboard, so that they reach the same element. */
public final class ChromiumTab implements AutoCloseable {

    private static final int TIMEOUT_SECONDS = 70;

    /** Returns the middle of an element as soon as it stays in its place and nothing is over it. */
    private static final String MIDDLE = """
            (async () => {
                const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
                for (let tries = 0, before = ''; tries < 600; tries++) {
                    const node = document.querySelector(%s);
                    node?.scrollIntoView({ block: 'center', behavior: 'instant' });
                    await frame();
                    const box = node?.getBoundingClientRect();
                    const at = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
                    const now = JSON.stringify(at);
                    if (at && now === before && node.contains(document.elementFromPoint(at.x, at.y))) return at;
                    before = now;
                }
                throw new Error('Cannot click on ' + %1$s);
            })()""";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<Integer, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    ChromiumTab(HttpClient http, URI address) {
        socket = http.newWebSocketBuilder().buildAsync(address, new Receiver()).join();
        List.of("Page.enable", "Runtime.enable", "Log.enable", "DOM.enable").forEach(this::send);
    }

    /** Loads a page. */
    public void navigate(String url) {
        send("Page.navigate", Map.of("url", url));
        waitFor("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** Makes the window as large as a device's, in CSS pixels. */
    public void resize(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Cuts the network of the page, or connects it again. */
    public void setOffline(boolean offline) {
        send("Network.enable");
        send(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Chooses the light or the dark colours. */
    public void colours(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Returns the value of an expression. */
    public JsonNode evaluate(String expression) {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.path("exceptionDetails"));
        }
        return result.at("/result/value");
    }

    /** Waits until a condition of the page is true. */
    public void waitFor(String condition) {
        evaluate("""
                new Promise((resolve, reject) => {
                    const end = Date.now() + 60000;
                    (function check() {
                        if (%s) resolve(true);
                        else if (Date.now() > end) reject(new Error('Not true in 60 s'));
                        else setTimeout(check, 20);
                    })();
                })""".formatted(condition));
    }

    /** Waits until an element has this text in it. */
    public void waitForText(String selector, String text) {
        waitFor("document.querySelector(" + quoted(selector) + ")?.innerText.includes(" + quoted(text) + ")");
    }

    /** Clicks on the middle of an element. */
    public void click(String selector) {
        JsonNode at = evaluate(MIDDLE.formatted(quoted(selector)));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.path("x").asDouble(),
                            "y",
                            at.path("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Types a text into a field, in place of the one in it. */
    public void type(String selector, String text) {
        click(selector);
        evaluate("document.querySelector(" + quoted(selector) + ").select()");
        send("Input.insertText", Map.of("text", text));
    }

    /** Chooses an option by its value. */
    public void choose(String selector, String value) {
        evaluate("""
                (() => {
                    const list = document.querySelector(%s);
                    list.value = %s;
                    list.dispatchEvent(new Event('change', { bubbles: true }));
                })()""".formatted(quoted(selector), quoted(value)));
    }

    /** Presses a key, such as {@code Tab}, {@code Enter} or {@code Escape}. */
    public void press(String key) {
        int code =
                switch (key) {
                    case "Tab" -> 9;
                    case "Enter" -> 13;
                    case "Escape" -> 27;
                    default -> throw new IllegalArgumentException(key);
                };
        String text = key.equals("Enter") ? "\r" : "";
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        }
    }

    /** Chooses a file of this machine. */
    public void attach(String selector, String file) {
        JsonNode document = send("DOM.getDocument", Map.of());
        JsonNode node = send(
                "DOM.querySelector",
                Map.of("nodeId", document.at("/root/nodeId").asInt(), "selector", selector));
        send("DOM.setFileInputFiles", Map.of("nodeId", node.path("nodeId").asInt(), "files", List.of(file)));
    }

    /** Returns the accessibility tree, as screen readers get it. */
    public JsonNode accessibilityTree() {
        return send("Accessibility.getFullAXTree", Map.of()).path("nodes");
    }

    /** Returns a picture of the window as PNG. */
    public byte[] picture() {
        JsonNode result = send("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(result.path("data").asText());
    }

    /** Returns errors and warnings of the console, exceptions of scripts, and violations of the security policy. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        send("Page.close");
        socket.abort();
    }

    private JsonNode send(String method) {
        return send(method, Map.of());
    }

    private JsonNode send(String method, Map<String, Object> parameters) {
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonNode> response = new CompletableFuture<>();
        pending.put(number, response);
        JsonNode request = mapper.valueToTree(Map.of("id", number, "method", method, "params", parameters));
        socket.sendText(request.toString(), true).join();
        JsonNode result = response.orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS).join();
        if (result.has("error")) {
            throw new AssertionError(method + ": " + result);
        }
        return result.path("result");
    }

    private void receive(JsonNode message) {
        if (message.has("id")) {
            pending.remove(message.path("id").asInt()).complete(message);
            return;
        }
        JsonNode parameters = message.path("params");
        boolean complaint =
                switch (message.path("method").asText()) {
                    case "Runtime.exceptionThrown" -> true;
                    case "Runtime.consoleAPICalled" ->
                        List.of("error", "warning", "assert")
                                .contains(parameters.path("type").asText());
                    case "Log.entryAdded" ->
                        List.of("error", "warning")
                                .contains(parameters.at("/entry/level").asText());
                    default -> false;
                };
        if (complaint) {
            complaints.add(message.toString());
        }
    }

    private JsonNode parse(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        return new ObjectMapper().valueToTree(text).toString();
    }

    /** Puts the parts of messages together. */
    private final class Receiver implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = parse(text.toString());
                text.setLength(0);
                receive(message);
            }
            webSocket.request(1);
            return null;
        }
    }
}
