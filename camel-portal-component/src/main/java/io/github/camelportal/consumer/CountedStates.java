package io.github.camelportal.consumer;

/** States whose number is noted at each poll. */
final class CountedStates implements FeedStates {

    private final FeedStates states;
    private final FeedProgress progress;

    CountedStates(FeedStates states, FeedProgress progress) {
        this.states = states;
        this.progress = progress;
    }

    @Override
    public Known known() {
        Known known = states.known();
        progress.known(known.size());
        return known;
    }

    @Override
    public void save(String key, String state) {
        states.save(key, state);
    }

    @Override
    public String name(String key) {
        return states.name(key);
    }
}
