package io.github.camelportal.manynodes.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Runs three nodes on this machine, kills the node that leads, and prints what happens. */
public final class ManyNodesTrial {

    private ManyNodesTrial() {}

    /**
     * Runs the trial.
     *
     * @param arguments numbers of elements, kills and suspensions; none for the trial of the normal build
     * @throws Exception if it does not come to its end
     */
    public static void main(String[] arguments) throws Exception {
        TrialSettings settings = arguments.length == 0
                ? TrialSettings.SHORT
                : new TrialSettings(
                        Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Path folder = Files.createTempDirectory("many-nodes");
        try {
            TrialResult result = new LeaderTrial(settings, folder, System.nanoTime()).run();
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
