package io.github.camelportal.simulator;

import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Dresses answers as the stranger installs do. What an answer says stays the same. */
final class Quirks {

    private final AtomicReference<Mode> mode;
    private final FieldShuffle shuffle;

    Quirks(boolean on, int pageSize, FieldShuffle shuffle) {
        this.shuffle = shuffle;
        mode = new AtomicReference<>(new Mode(on, pageSize));
    }

    boolean areOn() {
        return mode.get().on();
    }

    void set(boolean on) {
        mode.updateAndGet(before -> new Mode(on, before.pageSize()));
    }

    void set(boolean on, int pageSize) {
        mode.set(new Mode(on, pageSize));
    }

    void shuffleFields(boolean value) {
        shuffle.set(value);
    }

    /** Shuffles the fields last: the page is found by the answer's first field. */
    Reply dress(Request request, Reply reply) {
        return shuffle.shuffle(request, strange(request, reply));
    }

    private Reply strange(Request request, Reply reply) {
        Mode now = mode.get();
        if (!now.on() || !reply.isJson() || !(Json.read(reply.body()) instanceof ObjectNode answer)) {
            return reply;
        }
        Page page = Page.of(request, answer, now.pageSize());
        JsonNode strange = StrangeTree.of(page.content());
        return reply.withBody(Json.write(Envelope.around((ObjectNode) strange, page)));
    }

    private record Mode(boolean on, int pageSize) {

        private Mode {
            if (pageSize < 1) {
                throw new IllegalArgumentException("A page has at least one element, not " + pageSize);
            }
        }
    }
}
