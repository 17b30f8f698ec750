package io.github.camelportal.test;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.spi.PortalCredentials;

import static org.assertj.core.api.Assertions.assertThat;

/** The extension starts, connects, resets and stops simulators. The sample classes run in a launcher of their own. */
class SimulatedPortalExtensionTest {

    private static final String BASE_URL = "camel.component.portal.base-url";

    /** What the samples saw, in the order of their tests. */
    private static final List<Object> SEEN = new ArrayList<>();

    private static void run(Class<?> sample) {
        SEEN.clear();
        SampleRun.run(sample);
    }

    private static List<?> tickets(DefaultCamelContext context) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:list").to("portal:tickets/list");
            }
        });
        context.start();
        return context.createProducerTemplate().requestBody("direct:list", null, List.class);
    }

    @Test
    void resetsPortalWhenNextTestBegins() {
        run(ResetSample.class);

        assertThat(SEEN).containsExactly(List.of("736633"), List.of("736633"));
    }

    @Test
    void keepsContentsWhenResetIsOff() {
        run(KeepingSample.class);

        assertThat(SEEN).hasSize(2);
        assertThat((List<?>) SEEN.get(1)).hasSize(2);
    }

    @Test
    void startsPortalForEachTestWhenPerMethod() {
        run(PerMethodSample.class);

        assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void restoresSystemPropertiesAndStopsPortalWhenClassEnds() {
        System.setProperty(BASE_URL, "https://portal.example.com/api");
        try {
            run(ResetSample.class);

            assertThat(System.getProperty(BASE_URL)).isEqualTo("https://portal.example.com/api");
            assertThat(System.getProperty("portal.simulator.control-url")).isNull();
            PortalConfiguration later = new DefaultCamelContext()
                    .getComponent("portal", PortalComponent.class)
                    .getConfiguration();
            assertThat(later.getBaseUrl()).isNull();
        } finally {
            System.clearProperty(BASE_URL);
        }
    }

    @Test
    void sharesPortalWhenClassIsNested() {
        run(NestingSample.class);

        assertThat(SEEN).containsExactly(true);
    }

    @Nested
    @SimulatedPortal(
            profile = Profile.RECORDED,
            provider = SimulatedProvider.XTOM,
            samples = false,
            tickets = 2,
            invoices = 3,
            notifications = 1,
            faults = @PortalFault(type = "status", status = 503, times = 1))
    class AnnotatedPortal {

        @Test
        void appliesSettingsWhenAnnotationHasThem(PortalSimulator portal) {
            assertThat(portal.profile()).isEqualTo(Profile.RECORDED);
            assertThat(portal.provider()).isEqualTo(SimulatedProvider.XTOM);
            assertThat(portal.domains()).isEmpty();
            assertThat(portal.tickets()).hasSize(2);
            assertThat(portal.invoices()).hasSize(3);
            assertThat(portal.notifications()).hasSize(1);
            assertThat(portal.faults().active()).hasSize(1);
        }

        @Test
        void connectsPlainContextWhenItIsCreated(PortalSimulator portal) throws Exception {
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                assertThat(tickets(context)).hasSize(2);
            }
            assertThat(portal.faults().injectedCount()).isEqualTo(1);
        }

        @Test
        void connectsComponentWhenApplicationReplacesItsConfiguration() throws Exception {
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                context.getComponent("portal", PortalComponent.class).setConfiguration(new PortalConfiguration());

                assertThat(tickets(context)).hasSize(2);
            }
        }

        @Test
        void connectsComponentWhenApplicationUsesAccessToken() throws Exception {
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                PortalConfiguration configuration = new PortalConfiguration();
                configuration.setAuthMethod(AuthMethod.bearer);
                configuration.setAccessToken("token-of-another-portal");
                context.getComponent("portal", PortalComponent.class).setConfiguration(configuration);

                assertThat(tickets(context)).hasSize(2);
            }
        }

        @Test
        void connectsComponentWhenApplicationUsesSecondFactor() throws Exception {
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                PortalConfiguration configuration = new PortalConfiguration();
                configuration.setAuthMethod(AuthMethod.token);
                configuration.setTotpSecret("JBSWY3DPEHPK3PXP");
                context.getComponent("portal", PortalComponent.class).setConfiguration(configuration);

                assertThat(tickets(context)).hasSize(2);
                assertThat(configuration.getTotpSecret()).isNull();
            }
        }

        @Test
        void connectsComponentWhenApplicationHasCredentialsBean() throws Exception {
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                PortalConfiguration configuration = new PortalConfiguration();
                configuration.setCredentials(new VaultCredentials());
                context.getComponent("portal", PortalComponent.class).setConfiguration(configuration);

                assertThat(tickets(context)).hasSize(2);
            }
        }

        @Test
        void connectsMainWhenItsPropertiesNameAnotherPortal() throws Exception {
            Main main = new Main();
            main.addInitialProperty("camel.component.portal.provider", "xtom");
            main.addInitialProperty("camel.component.portal.baseUrl", "https://portal.example.com/api");
            main.addInitialProperty("camel.component.portal.username", "you@example.com");
            main.configure().addRoutesBuilder(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:list").to("portal:tickets/list");
                }
            });
            main.start();
            try {
                assertThat((List<?>) main.getCamelTemplate().requestBody("direct:list", null, List.class))
                        .hasSize(2);
            } finally {
                main.stop();
            }
        }
    }

    @Nested
    class Registered {

        @RegisterExtension
        static final SimulatedPortalExtension PORTAL =
                SimulatedPortalExtension.of(PortalSimulator.builder().username("jane@example.com"));

        private PortalSimulator portal;

        @Test
        void usesBuilderWhenExtensionIsRegistered() throws Exception {
            assertThat(portal.username()).isEqualTo("jane@example.com");
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                assertThat(tickets(context)).isEmpty();
            }
        }
    }

    private static final class VaultCredentials implements PortalCredentials {

        @Override
        public String getUsername() {
            return "you@example.com";
        }

        @Override
        public String getPassword() {
            return "secret of another portal";
        }
    }

    /** Opens a ticket in each test. */
    private abstract static class OpeningSample {

        private static PortalSimulator shared;
        private PortalSimulator portal;

        @BeforeAll
        static void receivesPortal(PortalSimulator portal) {
            assertThat(shared).isSameAs(portal);
        }

        @Test
        void opensTicket() {
            open();
        }

        @Test
        void opensTicketToo() {
            open();
        }

        private void open() {
            portal.staff().openTicket(1, "Disk", "It is full.");
            SEEN.add(portal.tickets().stream().map(ticket -> ticket.number()).toList());
        }
    }

    @SimulatedPortal
    static class ResetSample extends OpeningSample {}

    @SimulatedPortal(reset = false)
    static class KeepingSample extends OpeningSample {}

    @SimulatedPortal(perMethod = true)
    static class PerMethodSample {

        @Test
        void first(PortalSimulator portal) {
            SEEN.add(portal);
        }

        @Test
        void second(PortalSimulator portal) {
            SEEN.add(portal);
        }
    }

    @SimulatedPortal
    static class NestingSample {

        private PortalSimulator portal;

        @Nested
        class Inner {

            private PortalSimulator inner;

            @Test
            void hasPortalOfOuterClass() {
                SEEN.add(inner == portal);
            }
        }
    }
}
