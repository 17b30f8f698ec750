package io.github.camelportal.simulator.quirks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Dresses responses as the stranger installs do. The content of a response stays the same. */
public final class Quirks {

    private static final Set<String> TOKEN_PATHS = Set.of("/login", "/token", "/mfa/verify");

    private static final String PHP_WARNING = "<br />\n<b>Warning</b>:  Undefined array key \"currency\" in "
            + "<b>/home/portal/includes/api.php</b> on line <b>212</b><br />\n";

    private final AtomicReference<Mode> mode;
    private final FieldShuffle shuffle;
    private final AtomicReference<Set<Oddity>> oddities = new AtomicReference<>(Set.of());

    public Quirks(boolean on, int pageSize, FieldShuffle shuffle) {
        this.shuffle = shuffle;
        mode = new AtomicReference<>(new Mode(on, pageSize));
    }

    public boolean areOn() {
        return mode.get().on();
    }

    public void set(boolean on) {
        mode.updateAndGet(before -> new Mode(on, before.pageSize()));
    }

    public void set(boolean on, int pageSize) {
        mode.set(new Mode(on, pageSize));
    }

    public void shuffleFields(boolean value) {
        shuffle.set(value);
    }

    /** Shuffles the fields last: the page is found by the response's first field. */
    public SimulatedResponse dress(Request request, SimulatedResponse response) {
        Set<Oddity> now = oddities.get();
        return prefixed(odd(shuffle.shuffle(request, strange(request, response)), now), now);
    }

    /** Chooses the single ways in which responses differ. */
    public void setOddities(Set<Oddity> value) {
        oddities.set(Set.copyOf(value));
    }

    private static SimulatedResponse odd(SimulatedResponse response, Set<Oddity> oddities) {
        return response.isJson() && response.body().length > 0 && !oddities.isEmpty()
                ? response.withBody(Json.write(OddTree.of(Json.read(response.body()), oddities)))
                : response;
    }

    private static SimulatedResponse prefixed(SimulatedResponse response, Set<Oddity> oddities) {
        if (!response.isJson()) {
            return response;
        }
        String prefix = (oddities.contains(Oddity.BOM) ? "\uFEFF" : "")
                + (oddities.contains(Oddity.PHP_WARNING) ? PHP_WARNING : "");
        if (prefix.isEmpty()) {
            return response;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(prefix.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(response.body());
        return response.withBody(body.toByteArray());
    }

    private SimulatedResponse strange(Request request, SimulatedResponse response) {
        Mode now = mode.get();
        boolean wrapped = oddities.get().contains(Oddity.WRAPPED);
        // No install was seen that wraps tokens.
        if ((!now.on() && !wrapped)
                || TOKEN_PATHS.contains(request.path())
                || !response.isJson()
                || !(Json.read(response.body()) instanceof ObjectNode content)) {
            return response;
        }
        ResponsePage page = ResponsePage.of(request, content, now.pageSize());
        JsonNode strange = now.on() ? StrangeTree.of(page.content()) : page.content();
        return response.withBody(Json.write(ResponseEnvelope.around((ObjectNode) strange, page)));
    }

    private record Mode(boolean on, int pageSize) {

        private Mode {
            if (pageSize < 1) {
                throw new IllegalArgumentException("A page has at least one element, not " + pageSize);
            }
        }
    }
}
