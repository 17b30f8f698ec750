package io.github.camelportal.manynodes.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Runs three nodes on this machine, kills the leader three times, and prints what happens. */
public final class ManyNodesTrial {

    private ManyNodesTrial() {}

    /**
     * Runs the trial.
     *
     * @throws Exception if it does not come to its end
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("many-nodes");
        try {
            TrialResult result = new LeaderTrial(TrialSettings.SHORT, folder, System.nanoTime()).run();
            System.out.println(result.explanation());
            System.out.println(result.summary());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
