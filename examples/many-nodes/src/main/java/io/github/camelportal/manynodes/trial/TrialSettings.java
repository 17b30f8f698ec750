package io.github.camelportal.manynodes.trial;

/**
 * Settings of a trial.
 *
 * @param elements number of elements that come, a multiple of five
 * @param kills number of times that the leader is killed
 * @param suspensions number of times that the leader is suspended until another node has done work, and then goes on
 */
public record TrialSettings(int elements, int kills, int suspensions) {

    /** The trial of the normal build. */
    public static final TrialSettings SHORT = new TrialSettings(300, 3, 0);

    /** The trial of {@code -Pfull}. */
    public static final TrialSettings LONG = new TrialSettings(5000, 20, 0);

    /** A trial in which the leaders are suspended and not killed. */
    public static final TrialSettings SUSPENDED = new TrialSettings(600, 0, 4);
}
