package io.github.camelportal.config;

import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A bad configuration fails when the route starts, with a message that says what to do. */
class ConfigurationTest {

    private static final String GOOD =
            "baseUrl=https://portal.example.com/api&username=joe@example.com&password=RAW(canary-1)";

    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void suggestsClosestWhenOperationIsUnknown() {
        assertThat(failure("portal:tickets/creat?" + GOOD))
                .contains("Unknown operation 'tickets/creat'")
                .contains("Did you mean create?")
                .contains("The operations of tickets are list, replies, create, get, reply, reopen, close");
        assertThat(failure("portal:ticket/create?" + GOOD))
                .contains("Unknown group of operations 'ticket'")
                .contains("Did you mean tickets?")
                .contains("notifications", "raw");
        assertThat(failure("portal:raw/patch?path=/x&" + GOOD)).contains("get, post, put, delete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal:tickets", "portal:tickets/", "portal:/create", "portal:tickets/create/now"})
    void explainsUriWhenItHasNoOperation(String uri) {
        assertThat(failure(uri + "?" + GOOD)).contains("portal:group/operation");
    }

    @Test
    void failsWhenOptionIsUnknown() {
        assertThat(failure("portal:tickets/create?departmentId=1&" + GOOD))
                .contains("departmentId")
                .contains("Unknown parameters");
        // An option of another operation of the group is as wrong.
        assertThat(failure("portal:tickets/get?deptId=1&" + GOOD)).contains("deptId");
    }

    @Test
    void suggestsOptionByItsNameWhenOptionIsMisspelled() {
        assertThat(failure("portal:tickets/list?usrname=joe&" + GOOD)).contains("Did you mean username?");
        assertThat(failure("portal:tickets/list?baseUr=x&" + GOOD)).contains("Did you mean baseUrl?");
    }

    @Test
    void failsWhenProducerHasUnknownEmit() {
        assertThat(failure("portal:tickets/list?emit=newest&" + GOOD))
                .contains("emit=newest is none of changed, new, all")
                .doesNotContain("as a consumer");
        assertThat(failure("portal:tickets/create?emit=newest&" + GOOD)).contains("emit=newest is none of");
    }

    @Test
    void suggestsTextParameterForBodyWhenBodyIsNoMap() throws Exception {
        context.start();

        Exchange sent = context.createProducerTemplate()
                .send("portal:tickets/create?deptId=1&" + GOOD, exchange -> exchange.getMessage()
                        .setBody("The disk is full."));

        assertThat(sent.getException()).hasMessageContaining("as in inBody=body.");
    }

    /** As a time, which is how Camel reads a number, the second were 120000 and the others 0: another department. */
    @ParameterizedTest
    @ValueSource(strings = {"support", "2m", "abc", "", "1e3", "RAW({)"})
    void failsWhenOptionHasWrongType(String value) {
        assertThat(failure("portal:tickets/create?deptId=" + value + "&" + GOOD))
                .contains("Parameter deptId must be a whole number");
    }

    @Test
    void namesProvidersWhenOperationIsUndocumented() {
        assertThat(failure("portal:contacts/list?provider=xsserver&" + GOOD))
                .contains("provider=xsserver does not document contacts/list, unlike xtom")
                .contains("xtom")
                .contains("allowUndocumented=true");
        assertThat(start("portal:contacts/list?provider=xsserver&allowUndocumented=true&" + GOOD))
                .isNull();
        assertThat(start("portal:account/signup?" + GOOD)).isNull();
    }

    @Test
    void allowsEveryOperationWhenProviderIsHostbill() {
        assertThat(start("portal:account/signup?provider=hostbill&" + GOOD)).isNull();
        assertThat(start("portal:contacts/list?provider=hostbill&" + GOOD)).isNull();
        assertThat(failure("portal:contacts/list?provider=hostbill&username=u&password=p"))
                .contains("baseUrl is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portal.example.com/api | must start with https://",
                "ftp://portal.example.com/api | must start with https://",
                "https:///api | no host",
                "https://portal.example.com/api?x=y | must not contain a user, query or fragment",
                "https://joe:canary-2@portal.example.com/api | must not contain a user, query or fragment",
                "https://portal example.com | is not a URL"
            })
    void explainsProblemWhenBaseUrlIsInvalid(String baseUrl, String words) {
        String message =
                failure("portal:tickets/list?username=joe&password=RAW(canary-1)&baseUrl=RAW(" + baseUrl + ")");

        assertThat(message).contains("baseUrl").contains(words);
    }

    @Test
    void masksPasswordWhenBaseUrlHasOne() {
        PortalConfiguration configuration = new PortalConfiguration();
        configuration.setBaseUrl("https://joe:canary-2@portal.example.com/api");
        context.getRegistry().bind("hosted", configuration);

        assertThat(failure("portal:tickets/list?configuration=#hosted"))
                .contains("https://***@portal.example.com/api")
                .doesNotContain("canary");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThat(failure("portal:tickets/create?inBody=text&proxyHost=proxy&zoneId=Berlin&connectTimeout=0"))
                .contains("baseUrl is missing")
                .contains("username is missing")
                .contains("password is missing")
                .contains("inBody=text is not a parameter of tickets/create. Its parameters: deptId, subject, body")
                .contains("proxyHost and proxyPort")
                .contains("zoneId=Berlin")
                .contains("connectTimeout");
    }

    @ParameterizedTest
    @CsvSource({
        "authMethod=bearer, accessToken is missing",
        "authMethod=token, username is missing",
        "authMethod=basic&username=joe, password is missing",
        "authMethod=basic&username=joe&password=canary-1&accessToken=canary-2, accessToken contradicts authMethod=basic",
        "authMethod=magic, magic"
    })
    void credentialsMustFitTheMethod(String options, String words) {
        String message = failure("portal:tickets/list?baseUrl=https://portal.example.com/api&" + options);

        assertThat(message).contains(words);
        assertThat(message.lines().filter(line -> line.startsWith("  - "))).noneMatch(line -> line.contains("canary"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accessToken | canary-1 2 | accessToken contains a character that a token cannot have",
                "accessToken | Bearer canary-1 | accessToken contains a character that a token cannot have",
                "accessToken | canary-ü | accessToken contains a character that a token cannot have",
                "accessToken | canary-1%0A | accessToken contains a line break or another control character",
                "accessToken | canary-1%00 | accessToken contains a line break or another control character",
                "username=joe&password | canary-1%0D%0AX-Injected: 1 | password contains a line break",
                "authMethod=token&username=joe&password | canary-1%0A | password contains a line break",
                "password=canary-1&username | canary:joe | username contains a colon",
                "password=canary-1&username | canary%0Ajoe | username contains a line break"
            })
    void credentialsThatCannotBeSentAreRefusedByTheirName(String options, String value, String words) {
        String message = failure("portal:tickets/list?baseUrl=https://portal.example.com/api&" + options + "="
                + value.replace(" ", "%20"));

        assertThat(message.lines().filter(line -> line.startsWith("  - ")))
                .anyMatch(line -> line.contains(words))
                .noneMatch(line -> line.contains("canary"));
    }

    @Test
    void startsWhenPasswordHasSpecialCharacters() {
        assertThat(start(
                        "portal:tickets/list?baseUrl=https://portal.example.com/api&username=jö&password=RAW(p ä:€&%)"))
                .isNull();
    }

    @Test
    void setsBaseUrlWhenProviderIsGiven() {
        assertThat(start("portal:tickets/list?provider=xtom&username=joe&password=canary-1"))
                .isNull();
    }

    @Test
    void onlyListsWithKeysCanBeConsumed() {
        Throwable failure = catchThrowable(() -> {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("portal:tickets/create?" + GOOD).to("log:x");
                }
            });
            context.start();
        });

        assertThat(messages(failure))
                .contains("portal:tickets/create cannot be consumed from", "no list of elements with a key");
    }

    private String failure(String uri) {
        Throwable failure = start(uri);
        assertThat(failure).isNotNull();
        return messages(failure);
    }

    private Throwable start(String uri) {
        return catchThrowable(() -> {
            try (DefaultCamelContext fresh = new DefaultCamelContext(context.getRegistry())) {
                fresh.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:start").to(uri);
                    }
                });
                fresh.start();
            }
        });
    }

    private static String messages(Throwable failure) {
        assertThat(failure).isInstanceOfAny(Exception.class, RuntimeCamelException.class);
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }
}
