package io.github.camelportal.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

import io.github.camelportal.simulator.http.RequestDispatcher;
import io.github.camelportal.simulator.install.AttachmentPolicy;
import io.github.camelportal.simulator.install.InstallOptions;
import io.github.camelportal.simulator.install.LoginLimit;
import io.github.camelportal.simulator.install.ZoneRecords;
import io.github.camelportal.simulator.quirks.Oddity;

/** Chooses what a {@link PortalSimulator} is like. Everything has a default. */
public final class PortalSimulatorBuilder {

    static final String DEFAULT_USERNAME = "joe.doe@example.com";
    static final String DEFAULT_PASSWORD = "portal-secret";

    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;
    private static final int DEFAULT_PAGE_SIZE = 2;

    private int port;
    private String basePath = "/api";
    private SimulatedProvider provider = SimulatedProvider.ALL;
    private String username = DEFAULT_USERNAME;
    private String password = DEFAULT_PASSWORD;
    private String personalToken;
    private Duration tokenLife = Duration.ofMinutes(15);
    private Duration refreshTokenLife = Duration.ofDays(30);
    private boolean refreshTokenRotation = true;
    private boolean basic = true;
    private boolean jwt = true;
    private boolean twoFactor;
    private int authenticationFailureStatus = UNAUTHORIZED;
    private Duration orderDelay = Duration.ofMinutes(1);
    private boolean seeded = true;
    private boolean quirks;
    private int pageSize = DEFAULT_PAGE_SIZE;
    private boolean shuffledFields;
    private Validators validators = Validators.NONE;
    private InstallOptions install = InstallOptions.DEFAULT;
    private Clock clock = Clock.systemUTC();

    PortalSimulatorBuilder() {}

    /** The port on the loopback interface; 0, the default, takes a free one. */
    public PortalSimulatorBuilder port(int value) {
        if (value < 0 || value > 65_535) {
            throw new IllegalArgumentException("A port is between 0 and 65535, not " + value);
        }
        port = value;
        return this;
    }

    /** The path in front of every route; by default {@code /api}. */
    public PortalSimulatorBuilder basePath(String value) {
        if (!value.matches("(/[A-Za-z0-9._~-]+)+") || RequestDispatcher.isReserved(value)) {
            throw new IllegalArgumentException("Not a base path: '" + value + "'");
        }
        basePath = value;
        return this;
    }

    /** Sets the provider whose portal is simulated; by default {@link SimulatedProvider#ALL}. */
    public PortalSimulatorBuilder provider(SimulatedProvider value) {
        provider = Objects.requireNonNull(value, "provider");
        return this;
    }

    /** The username, usually an e-mail address, of the account that exists from the start. */
    public PortalSimulatorBuilder username(String value) {
        if (value.contains(":")) {
            throw new IllegalArgumentException("HTTP Basic allows no colon in a username");
        }
        username = notBlank(value, "username");
        return this;
    }

    /** The password of the account that exists from the start. */
    public PortalSimulatorBuilder password(String value) {
        password = notBlank(value, "password");
        return this;
    }

    /** Sets a ready-made bearer token of that account; by default there is none. */
    public PortalSimulatorBuilder personalToken(String value) {
        personalToken = notBlank(value, "personal token");
        return this;
    }

    /** Sets the lifetime of a token; by default 15 minutes. */
    public PortalSimulatorBuilder tokenLife(Duration value) {
        tokenLife = wholeSeconds(value);
        return this;
    }

    /** Sets the lifetime of a refresh token; by default 30 days. */
    public PortalSimulatorBuilder refreshTokenLife(Duration value) {
        refreshTokenLife = wholeSeconds(value);
        return this;
    }

    /** Sets whether a refresh gives a new refresh token and ends the old one, or leaves the old one valid. */
    public PortalSimulatorBuilder refreshTokenRotation(boolean value) {
        refreshTokenRotation = value;
        return this;
    }

    /** Sets whether HTTP Basic is switched on; by default it is. */
    public PortalSimulatorBuilder basic(boolean value) {
        basic = value;
        return this;
    }

    /** Sets whether JSON Web Tokens are switched on; without them, login responds with an internal error. */
    public PortalSimulatorBuilder jwt(boolean value) {
        jwt = value;
        return this;
    }

    /** Sets whether a login asks for a second factor instead of returning a token. */
    public PortalSimulatorBuilder twoFactor(boolean value) {
        twoFactor = value;
        return this;
    }

    /** Sets the HTTP status of refused credentials: 401, the default, or 200. */
    public PortalSimulatorBuilder authenticationFailureStatus(int value) {
        if (value != UNAUTHORIZED && value != OK) {
            throw new IllegalArgumentException("Portals refuse credentials with 401 or 200, not with " + value);
        }
        authenticationFailureStatus = value;
        return this;
    }

    /** Sets the time that the provider takes for an order, by the portal's clock; by default a minute. */
    public PortalSimulatorBuilder orderDelay(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("An order takes no time at least, not " + value);
        }
        orderDelay = value;
        return this;
    }

    /** Sets whether the account has invoices, domains, services and certificates from the start; by default it has. */
    public PortalSimulatorBuilder seeded(boolean value) {
        seeded = value;
        return this;
    }

    /** Sets whether responses have the quirks of unusual installs; by default they have none. */
    public PortalSimulatorBuilder quirks(boolean value) {
        quirks = value;
        return this;
    }

    /** Sets the number of elements on a page of a list; by default two. Only quirky portals have pages. */
    public PortalSimulatorBuilder pageSize(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("A page has at least one element, not " + value);
        }
        pageSize = value;
        return this;
    }

    /**
     * Sets whether each GET response has its fields in another order than the one before, and its ids now as numbers, now as
     * texts. Off by default. What the responses say stays the same.
     */
    public PortalSimulatorBuilder shuffledFields(boolean value) {
        shuffledFields = value;
        return this;
    }

    /** Sets the validators of responses; by default there are none. */
    public PortalSimulatorBuilder validators(Validators value) {
        validators = Objects.requireNonNull(value, "validators");
        return this;
    }

    /** Sets the source of the shapes that responses have; by default {@link Profile#DOCUMENTED}. */
    public PortalSimulatorBuilder profile(Profile value) {
        install = install.withProfile(value);
        return this;
    }

    /** Sets the time, by the portal's clock, that a machine needs from one state to the next; by default 5 seconds. */
    public PortalSimulatorBuilder machineDelay(Duration value) {
        install = install.withMachineDelay(value);
        return this;
    }

    /** Sets the form of a zone's records; by default the profile's. */
    public PortalSimulatorBuilder zoneRecords(ZoneRecords value) {
        install = install.withZoneRecords(Objects.requireNonNull(value, "zone records"));
        return this;
    }

    /** Sets the way in which clients may send files; by default {@link AttachmentPolicy#MULTIPART}. */
    public PortalSimulatorBuilder attachments(AttachmentPolicy value) {
        install = install.withAttachments(value);
        return this;
    }

    /** Sets the limit of logins; by default the recorded profile has {@link LoginLimit#RECORDED}, the other none. */
    public PortalSimulatorBuilder loginLimit(LoginLimit value) {
        install = install.withLoginLimit(Objects.requireNonNull(value, "login limit"));
        return this;
    }

    /** Sets the secret of the second factor in Base32. */
    public PortalSimulatorBuilder totpSecret(String value) {
        install = install.withTotpSecret(value);
        return this;
    }

    /** Sets single ways in which responses differ; by default none, or {@link Oddity#PHP_ZERO_DATES} in the recorded profile. */
    public PortalSimulatorBuilder oddities(Oddity... values) {
        install = install.withOddities(Set.of(values));
        return this;
    }

    /** Sets a Swagger 2.0 or OpenAPI 3 document in JSON, whose routes exist besides the simulator's own. */
    public PortalSimulatorBuilder specification(Path value) {
        install = install.withSpecification(Objects.requireNonNull(value, "specification"));
        return this;
    }

    /** Sets the clock, whose zone is that of the portal's dates; by default the system's in UTC. */
    public PortalSimulatorBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Starts a simulator.
     *
     * @throws UncheckedIOException if it cannot listen on the port
     */
    public PortalSimulator start() {
        try {
            return new PortalSimulator(options());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private SimulatorOptions options() {
        return new SimulatorOptions(
                port,
                basePath,
                provider,
                username,
                password,
                personalToken,
                tokenLife,
                refreshTokenLife,
                refreshTokenRotation,
                basic,
                jwt,
                twoFactor,
                authenticationFailureStatus,
                orderDelay,
                seeded,
                quirks,
                pageSize,
                shuffledFields,
                validators,
                install,
                clock);
    }

    /** Returns a text without the credentials. */
    @Override
    public String toString() {
        return "PortalSimulatorBuilder[port=" + port + ", provider=" + provider.label() + "]";
    }

    private static String notBlank(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The " + name + " is empty");
        }
        return value;
    }

    private static Duration wholeSeconds(Duration value) {
        if (value.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A token lives for at least a second, not " + value);
        }
        return Duration.ofSeconds(value.toSeconds());
    }
}
