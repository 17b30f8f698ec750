package io.github.camelportal.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.crash.NodeProcess;
import io.github.camelportal.machines.MachineServer;
import io.github.camelportal.machines.MachineServer.Trouble;
import io.github.camelportal.machines.ServedMachine;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Thirty machines are started and stopped by messages of a queue. Transitions take random times, the portal fails, and the node is
 * killed while it waits. Each machine gets one command, and ends in the right state.
 */
class MachineKillTest {

    private static final int MACHINES = 30;
    private static final int FIRST_ID = 100;
    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final int READS_PER_TROUBLE = 5;
    private static final List<Trouble> TROUBLES = List.copyOf(EnumSet.complementOf(EnumSet.of(Trouble.NONE)));

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private final Map<String, Long> lost = new ConcurrentHashMap<>();
    private final AtomicLong reads = new AtomicLong();

    @TempDir
    private Path directory;

    @Test
    void sendsOneCommandToEachMachineWhenTheNodeIsKilled() throws Exception {
        try (MachineServer portal = new MachineServer();
                TestBroker broker = new TestBroker(MachineNode.COMMANDS, MachineNode.DONE)) {
            Map<String, String> commands = commands(portal);
            portal.troubles(this::trouble);
            commands.forEach(
                    (id, command) -> broker.send(MachineNode.COMMANDS, null, Map.of("VmId", id, "Command", command)));
            Map<String, String> settings = Map.of(
                    "BROKER",
                    broker.url(),
                    "BASE_URL",
                    portal.baseUrl(),
                    "USERNAME",
                    PortalStub.USERNAME,
                    "PASSWORD",
                    PortalStub.PASSWORD);

            long interrupted = runAndKill(settings, portal);
            NodeProcess second = NodeProcess.start(MachineNode.class, settings, directory);
            try {
                await().atMost(TIMEOUT).until(() -> broker.count(MachineNode.COMMANDS) == 0);
            } finally {
                second.close();
            }

            print(commands, portal, interrupted, broker.count(TestBroker.DEAD));
            assertThat(broker.count(MachineNode.DONE)).isEqualTo(MACHINES);
            assertThat(broker.count(TestBroker.DEAD)).isZero();
            assertThat(interrupted).isPositive();
            commands.forEach((id, command) -> assertThat(portal.machine(id))
                    .as("machine %s, seed %s", id, seed)
                    .satisfies(machine -> assertThat(machine.commands()).containsExactly(command))
                    .satisfies(machine ->
                            assertThat(machine.state()).isEqualTo(command.equals("start") ? "running" : "stopped"))
                    .satisfies(machine -> assertThat(portal.commands())
                            .filteredOn(("POST " + id + "/" + command)::equals)
                            .hasSize((int) (1 + lost.getOrDefault(id, 0L)))));
        }
    }

    /** Kills the node while it waits for some machines, and others have had no command. Returns how many it waited for. */
    private long runAndKill(Map<String, String> settings, MachineServer portal) {
        try (NodeProcess node = NodeProcess.start(MachineNode.class, settings, directory)) {
            await().atMost(TIMEOUT)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> waiting(portal) >= 3 && portal.commands().size() > MACHINES / 3);
            node.kill();
            return waiting(portal);
        }
    }

    private static long waiting(MachineServer portal) {
        return machines(portal).stream().filter(ServedMachine::isInTransition).count();
    }

    private static List<ServedMachine> machines(MachineServer portal) {
        return IntStream.range(FIRST_ID, FIRST_ID + MACHINES)
                .mapToObj(id -> portal.machine(String.valueOf(id)))
                .toList();
    }

    /** Creates the machines, half of which are to be started and half to be stopped, and every second request of which fails. */
    private Map<String, String> commands(MachineServer portal) {
        Map<String, String> commands = new LinkedHashMap<>();
        for (int i = 0; i < MACHINES; i++) {
            String id = String.valueOf(FIRST_ID + i);
            String command = i % 2 == 0 ? "start" : "stop";
            portal.add(
                    id, command.equals("start") ? "stopped" : "running", Duration.ofMillis(200 + random.nextInt(2500)));
            commands.put(id, command);
            if (random.nextBoolean()) {
                troubles.put("POST " + id + "/" + command, anyTrouble());
            }
        }
        return commands;
    }

    private Trouble anyTrouble() {
        return TROUBLES.get(random.nextInt(TROUBLES.size()));
    }

    /** Fails the first command to some machines, and some of the reads. */
    private Trouble trouble(String request) {
        if (request.startsWith("GET")) {
            reads.incrementAndGet();
            return random.nextInt(READS_PER_TROUBLE) > 0 ? Trouble.NONE : anyTrouble();
        }
        Trouble trouble = troubles.remove(request);
        if (trouble == Trouble.DROPPED_BEFORE) {
            lost.merge(request.replaceAll("\\D", ""), 1L, Long::sum);
        }
        return trouble == null ? Trouble.NONE : trouble;
    }

    private void print(Map<String, String> commands, MachineServer portal, long interrupted, long dead) {
        long carriedOut = machines(portal).stream()
                .mapToLong(machine -> machine.commands().size())
                .sum();
        long right = commands.entrySet().stream()
                .filter(entry -> portal.machine(entry.getKey())
                        .state()
                        .equals(entry.getValue().equals("start") ? "running" : "stopped"))
                .count();
        System.out.println("Machines: " + commands.size() + " commands ("
                + commands.values().stream().collect(Collectors.groupingBy(command -> command, Collectors.counting()))
                + "), node killed while " + interrupted + " machines were on their way: "
                + portal.commands().size() + " requests sent, " + lost.size() + " of them lost before the portal, "
                + carriedOut + " carried out, " + dead + " messages given up, " + reads.get() + " reads, " + right
                + " machines in the right state (seed "
                + seed + ")");
    }
}
