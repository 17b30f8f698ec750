package io.github.camelportal.billingsync;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The database equals the portal to the cent and each invoice is paid once, however often the application is killed. */
class SyncKillTest {

    private static final long SEED = 15;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void losesAndDoublesNothingWhenItIsKilled() throws Exception {
        check(new KillRun(3, SEED, folder).run());
    }

    @Tag("exhaustive")
    @Test
    void losesAndDoublesNothingWhenItIsKilledOften() throws Exception {
        check(new KillRun(20, SEED + 1, folder).run());
    }

    private static void check(KillResult result) {
        System.out.println(result);
        assertThat(result.lost()).isEmpty();
        assertThat(result.doubled()).isEmpty();
        assertThat(result.ourTotal()).isEqualTo(result.portalTotal());
        assertThat(result.itemTotal()).isEqualTo(result.portalTotal());
        assertThat(result.paidTotal()).isEqualTo(result.creditUsed());
    }
}
