package io.github.camelportal.simulator.quirks;

import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Dresses responses as the stranger installs do. What a response says stays the same. */
public final class Quirks {

    private final AtomicReference<Mode> mode;
    private final FieldShuffle shuffle;

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
        return shuffle.shuffle(request, strange(request, response));
    }

    private SimulatedResponse strange(Request request, SimulatedResponse response) {
        Mode now = mode.get();
        if (!now.on() || !response.isJson() || !(Json.read(response.body()) instanceof ObjectNode content)) {
            return response;
        }
        ResponsePage page = ResponsePage.of(request, content, now.pageSize());
        JsonNode strange = StrangeTree.of(page.content());
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
