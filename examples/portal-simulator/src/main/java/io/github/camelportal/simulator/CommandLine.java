package io.github.camelportal.simulator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import io.github.camelportal.simulator.install.AttachmentPolicy;
import io.github.camelportal.simulator.install.InstallOptions;
import io.github.camelportal.simulator.install.LoginLimit;
import io.github.camelportal.simulator.install.ZoneRecords;
import io.github.camelportal.simulator.quirks.Oddity;

/** The program's options. */
final class CommandLine {

    private static final int DEFAULT_PORT = 8080;

    static final String HELP = """
            Simulates a hosting provider's client portal on this machine.

            Usage: java -jar camel-portal-simulator-VERSION-standalone.jar [options]

              --port PORT            the port to listen on (default %d, 0 for a free one)
              --provider PROVIDER    xtom, xsserver or all (default all)
              --username USERNAME    the account's username (default %s)
              --password PASSWORD    the account's password (default %s)
              --token-life DURATION  how long a token lives, in seconds or as PT15M (default PT15M)
              --order-delay DURATION how long an order takes, in seconds or as PT1M (default PT1M)
              --quirks               dress responses as the stranger installs do, lists in pages
              --page-size NUMBER     how many elements a page of a list has (default 2)
              --validators KIND      none, etag or last-modified (default none)
              --shuffled-fields      write each response's fields in another order, ids as numbers or texts
              --profile PROFILE      documented or recorded (default documented)
              --zone-records FORM    list or keyed (default the profile's)
              --machine-delay DURATION  time from one state of a machine to the next (default PT5S)
              --attachments WAY      multipart, base64, both or none (default multipart)
              --login-limit LIMIT    logins per period, as 25/PT4M; 25/PT4M/200 refuses with HTTP 200; 0 for none
              --second-factor        ask for a second factor at a login
              --totp-secret SECRET   its secret in Base32 (default %s)
              --oddities NAMES       wrapped, bom, php-warning, php-zero-dates, number-zero-dates, false-zero-dates
              --specification FILE   Swagger or OpenAPI document in JSON with further routes
              --help                 show this text
            """.formatted(
                    DEFAULT_PORT,
                    PortalSimulatorBuilder.DEFAULT_USERNAME,
                    PortalSimulatorBuilder.DEFAULT_PASSWORD,
                    InstallOptions.DEFAULT.totpSecret());

    private final PortalSimulatorBuilder builder = PortalSimulator.builder().port(DEFAULT_PORT);

    private CommandLine() {}

    static boolean asksForHelp(String... args) {
        return Arrays.asList(args).contains("--help");
    }

    /** @throws IllegalArgumentException saying which option is wrong */
    static PortalSimulatorBuilder parse(String... args) {
        CommandLine commandLine = new CommandLine();
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            String[] option = rest.next().split("=", 2);
            if (option.length == 2) {
                commandLine.set(option[0], List.of(option[1]).iterator());
            } else {
                commandLine.set(option[0], rest);
            }
        }
        return commandLine.builder;
    }

    private void set(String option, Iterator<String> values) {
        switch (option) {
            case "--port" -> builder.port(number("port", value(option, values)));
            case "--provider" -> builder.provider(SimulatedProvider.of(value(option, values)));
            case "--username" -> builder.username(value(option, values));
            case "--password" -> builder.password(value(option, values));
            case "--token-life" -> builder.tokenLife(DurationText.parse(value(option, values)));
            case "--order-delay" -> builder.orderDelay(DurationText.parse(value(option, values)));
            case "--quirks" -> builder.quirks(true);
            case "--page-size" -> builder.pageSize(number("page size", value(option, values)));
            case "--validators" -> builder.validators(Validators.of(value(option, values)));
            case "--shuffled-fields" -> builder.shuffledFields(true);
            default -> setInstall(option, values);
        }
    }

    /** Sets the options of {@link InstallOptions}. */
    private void setInstall(String option, Iterator<String> values) {
        switch (option) {
            case "--profile" -> builder.profile(Profile.of(value(option, values)));
            case "--zone-records" -> builder.zoneRecords(ZoneRecords.of(value(option, values)));
            case "--machine-delay" -> builder.machineDelay(DurationText.parse(value(option, values)));
            case "--attachments" -> builder.attachments(AttachmentPolicy.of(value(option, values)));
            case "--login-limit" -> builder.loginLimit(LoginLimit.parse(value(option, values)));
            case "--second-factor" -> builder.twoFactor(true);
            case "--totp-secret" -> builder.totpSecret(value(option, values));
            case "--oddities" ->
                builder.oddities(Oddity.parse(value(option, values)).toArray(Oddity[]::new));
            case "--specification" -> builder.specification(Path.of(value(option, values)));
            default -> throw new IllegalArgumentException("Unknown option '" + option + "'");
        }
    }

    private static String value(String option, Iterator<String> values) {
        if (!values.hasNext()) {
            throw new IllegalArgumentException("The option " + option + " needs a value");
        }
        return values.next();
    }

    private static int number(String what, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The " + what + " '" + text + "' is not a number");
        }
    }
}
