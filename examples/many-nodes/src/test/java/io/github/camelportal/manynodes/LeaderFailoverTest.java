package io.github.camelportal.manynodes;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.manynodes.trial.LeaderTrial;
import io.github.camelportal.manynodes.trial.TrialResult;
import io.github.camelportal.manynodes.trial.TrialSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** Three nodes bring every element of the portal to its topic, whenever the leader dies. */
class LeaderFailoverTest {

    private static final long SEED = 4711;

    @TempDir
    private Path folder;

    /** A leader that wakes up may send the element that it had in hand, after the other one has sent a newer state of it. */
    @Test
    @Tag("exhaustive")
    void deliversEveryElementWhenSuspendedLeadersResume() throws Exception {
        TrialSettings settings = TrialSettings.SUSPENDED;

        TrialResult result = new LeaderTrial(settings, folder, SEED).run();
        System.out.println(result.explanation());
        System.out.println(result.summary());

        assertThat(result.onTopic()).isEqualTo(settings.elements());
        assertThat(result.endedByThemselves()).isGreaterThanOrEqualTo(settings.suspensions());
        assertThat(result.repeats() + result.outOfOrder()).isLessThanOrEqualTo(result.mostRepeats());
    }

    @Test
    void keepsEveryElementAndOrderOfEachKeyWhenLeadersAreKilled() throws Exception {
        TrialSettings settings = Boolean.getBoolean("test.full") ? TrialSettings.LONG : TrialSettings.SHORT;

        TrialResult result = new LeaderTrial(settings, folder, SEED).run();
        System.out.println(result.explanation());
        System.out.println(result.summary());

        assertThat(result.elements()).isEqualTo(settings.elements());
        assertThat(result.kills()).isEqualTo(settings.kills());
        assertThat(result.onTopic()).isEqualTo(settings.elements());
        assertThat(result.outOfOrder()).isZero();
        assertThat(result.repeats()).isLessThanOrEqualTo(result.mostRepeats());
        assertThat(result.consumingNodes()).isGreaterThan(1);
    }
}
