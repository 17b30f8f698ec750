package io.github.camelportal.simulator;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.github.camelportal.simulator.auth.SimulatedTotp;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Faults;
import io.github.camelportal.simulator.http.LoopbackHttpServer;
import io.github.camelportal.simulator.http.RecordedCall;
import io.github.camelportal.simulator.http.RequestDispatcher;
import io.github.camelportal.simulator.quirks.Oddity;

/**
 * A client portal with a state of its own, on a port of the loopback interface. Besides the portal's API it serves a
 * control API below {@code /_control}, which does over HTTP what this class does in Java, and a page for people at {@code /}.
 */
public final class PortalSimulator extends PortalContents implements AutoCloseable {

    private final SimulatorOptions options;
    private final LoopbackHttpServer server;
    private volatile PortalRun run;

    PortalSimulator(SimulatorOptions options) throws IOException {
        this.options = options;
        reset();
        server = new LoopbackHttpServer(
                options.port(), exchange -> run.dispatcher().handle(exchange));
        server.start();
    }

    /**
     * Makes the portal what it was at its start: its contents, clock, tokens, faults and quirks. Requests, calls and effects are
     * forgotten. Ids begin again with the first one, and {@link #staff()} and {@link #faults()} return new objects.
     */
    public void reset() {
        run = new PortalRun(options, this);
    }

    @Override
    PortalParts parts() {
        return run.parts();
    }

    /** Starts a simulator with every default. */
    public static PortalSimulator start() {
        return builder().start();
    }

    /** Chooses what the simulator is like. */
    public static PortalSimulatorBuilder builder() {
        return new PortalSimulatorBuilder();
    }

    /** The URL that the portal's routes are below, without a trailing slash. */
    public String baseUrl() {
        return "http://localhost:" + port() + options.basePath();
    }

    /** The URL that the control API is below, without a trailing slash. */
    public String controlUrl() {
        return "http://localhost:" + port() + RequestDispatcher.CONTROL_PATH;
    }

    /** Returns the URL of the page that displays the contents of the portal. */
    public String pageUrl() {
        return "http://localhost:" + port() + "/";
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** Returns the provider whose portal it is. */
    public SimulatedProvider provider() {
        return options.provider();
    }

    /** Returns the source of the shapes that responses have. */
    public Profile profile() {
        return options.install().profile();
    }

    /** The username of the account that exists from the start. */
    public String username() {
        return options.username();
    }

    /** The password of the account that exists from the start. */
    public String password() {
        return options.password();
    }

    /** Acts as the provider. */
    public Staff staff() {
        return run.staff();
    }

    /** Lets things go wrong. */
    public Faults faults() {
        return run.faults();
    }

    /** Switches on or off that responses are dressed as the stranger installs do. */
    public void quirks(boolean on) {
        parts().quirks().set(on);
    }

    /** Switches that, and chooses how many elements a page of a list has. */
    public void quirks(boolean on, int pageSize) {
        parts().quirks().set(on, pageSize);
    }

    /** Whether responses are dressed as the stranger installs do. */
    public boolean hasQuirks() {
        return parts().quirks().areOn();
    }

    /** Switches on or off that each GET response is written in another way than the one before. */
    public void shuffledFields(boolean on) {
        parts().quirks().shuffleFields(on);
    }

    /** Chooses single ways in which responses differ. */
    public void oddities(Oddity... values) {
        parts().quirks().setOddities(Set.of(values));
    }

    /** Returns the secret of the second factor in Base32. */
    public String totpSecret() {
        return options.install().totpSecret();
    }

    /** Returns the code of the second factor at this time of the portal's clock. */
    public String totpCode() {
        return new SimulatedTotp(totpSecret()).code(now());
    }

    /** Puts the portal's clock forward. */
    public void advanceClock(Duration step) {
        parts().clock().advance(step);
    }

    /** The time by the portal's clock. */
    public Instant now() {
        return parts().clock().instant();
    }

    /** Lets all access tokens expire; refresh tokens stay valid. */
    public void expireTokens() {
        run.expireTokens();
    }

    /** Lets all refresh tokens expire. */
    public void expireRefreshTokens() {
        run.expireRefreshTokens();
    }

    /** The requests to the portal's API in the order in which they came; the latest 10,000. */
    public List<RecordedRequest> requests() {
        return run.requests().entries();
    }

    /** The calls of the portal's API with their responses, in the order of their ends; the latest 10,000. */
    public List<RecordedCall> calls() {
        return run.calls().latest();
    }

    /** Returns the number of calls since the start. */
    public long callCount() {
        return run.calls().count();
    }

    /** The changes that requests made, logins included, in the order in which they happened; the latest 10,000. */
    public List<RecordedEffect> effects() {
        return parts().effects().latest();
    }

    /** Returns the number of requests that took effect on a route, such as {@code POST /tickets/@number} or {@code POST /login}. */
    public long effectCount(String route) {
        return parts().effects().count(route);
    }

    /** Stops listening, and ends the requests that are under way. */
    @Override
    public void close() {
        server.close();
    }

    /** Returns a text without the password. */
    @Override
    public String toString() {
        return "PortalSimulator[" + baseUrl() + ", provider="
                + options.provider().label() + "]";
    }
}
