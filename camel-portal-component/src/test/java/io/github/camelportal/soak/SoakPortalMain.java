package io.github.camelportal.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.tickets.SimulatedTicket;

/**
 * The portal of a soak, in a JVM of its own: what it keeps of each request would hide what its clients leak. It answers
 * questions on its standard streams, a line each, and ends with the JVM that asks.
 */
public final class SoakPortalMain {

    static final String PASSWORD = "SOAK_PASSWORD";

    private static final double FAULTS = 0.05;
    private static final int KEPT_TICKETS = 50;
    private static final int CLEARING_MILLIS = 100;
    private static final int RAISING_MILLIS = 500;

    private final PortalSimulator simulator;
    private final String ticket;
    private final String attachment;
    private final ConcurrentLinkedQueue<String> raised = new ConcurrentLinkedQueue<>();
    private final Numbered created = new Numbered();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private int strange;

    private SoakPortalMain() {
        simulator = PortalSimulator.builder().password(System.getenv(PASSWORD)).start();
        ticket = simulator.staff().openTicket(1, "S", "B");
        byte[] file = "a log ".repeat(5000).getBytes(StandardCharsets.UTF_8);
        attachment = simulator.staff().reply(ticket, "See the file", "a.log", "text/plain", file);
    }

    /** Answers until nobody asks any more. */
    public static void main(String[] args) throws IOException {
        SoakPortalMain portal = new SoakPortalMain();
        System.out.println(portal.simulator.baseUrl() + " " + portal.simulator.username() + " " + portal.ticket + " "
                + portal.attachment);
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            System.out.println(portal.answer(question.split(" ", 2)));
        }
        Runtime.getRuntime().halt(0);
    }

    private String answer(String[] question) {
        return switch (question[0]) {
            case "begin" -> begin(Long.parseLong(question[1]));
            case "end" -> end();
            case "faults" -> String.valueOf(simulator.faults().injectedCount());
            case "effects" -> String.valueOf(simulator.effectCount(question[1]));
            case "raised" -> String.join(" ", raised);
            case "created" -> created.written();
            case "strange" -> String.valueOf(strange);
            default -> throw new IllegalArgumentException(question[0]);
        };
    }

    private String begin(long seed) {
        simulator.faults().random(seed, FAULTS);
        every(RAISING_MILLIS, this::raise);
        every(CLEARING_MILLIS, () -> clear(KEPT_TICKETS));
        return "";
    }

    /** Runs until the JVM ends, so that nobody needs the future. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void every(long millis, Runnable task) {
        clock.scheduleAtFixedRate(task, 0, millis, TimeUnit.MILLISECONDS);
    }

    /** Someone must raise what a feed delivers, and no faster than it gets connections for what it acknowledges. */
    private void raise() {
        raised.add(simulator.staff().raiseNotification("S", "B", "ticket", "1"));
    }

    /** Someone must clear away what clients open. */
    private synchronized void clear(int kept) {
        List<SimulatedTicket> tickets = simulator.tickets().stream()
                .filter(each -> !each.number().equals(ticket))
                .toList();
        tickets.stream().limit(Math.max(0, tickets.size() - kept)).forEach(each -> {
            note(each.subject());
            simulator.staff().deleteTicket(each.number());
        });
    }

    private void note(String subject) {
        String[] parts = subject.split("-");
        boolean known = parts.length == 2 && created.add(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        strange += known ? 0 : 1;
    }

    private String end() {
        simulator.faults().clear();
        clock.shutdownNow();
        clear(0);
        return "";
    }
}
