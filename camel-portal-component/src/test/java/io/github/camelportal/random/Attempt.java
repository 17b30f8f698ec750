package io.github.camelportal.random;

/** One exchange, as far as it is about one element. */
final class Attempt {

    /** The outcome of an exchange. */
    enum AttemptOutcome {
        OPEN,
        DONE,
        FAILED
    }

    private final Element element;
    private final Object body;
    private final int life;
    private AttemptOutcome outcome = AttemptOutcome.OPEN;

    /**
     * Creates an attempt that begins now.
     *
     * @param body what the feed delivered
     * @param life how often the state of the feed had been lost before
     */
    Attempt(Element element, Object body, int life) {
        this.element = element;
        this.body = body;
        this.life = life;
    }

    Element element() {
        return element;
    }

    AttemptOutcome outcome() {
        return outcome;
    }

    void end(AttemptOutcome how) {
        outcome = how;
    }

    /**
     * Whether another one that follows it repeats what nobody has to hear again: the same as one that was processed, by a feed
     * that has not lost its state since.
     */
    boolean isRepeatedBy(Attempt next, boolean happensOnce) {
        return outcome == AttemptOutcome.DONE && life == next.life && (happensOnce || body.equals(next.body));
    }
}
