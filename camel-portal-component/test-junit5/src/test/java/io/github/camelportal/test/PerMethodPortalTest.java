package io.github.camelportal.test;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code perMethod=true}, each test method has a simulator of its own, in nested classes and in static fields too. */
class PerMethodPortalTest {

    private static final String BASE_URL = "camel.component.portal.base-url";

    /** What the samples saw, in the order of their tests. */
    private static final List<Object> SEEN = new ArrayList<>();

    private static void runSample(Class<?> sample) {
        SEEN.clear();
        SampleRun.run(sample);
    }

    @Test
    void setsStaticFieldWhenPerMethod() {
        runSample(StaticFieldSample.class);

        assertThat(SEEN).hasSize(2).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void startsPortalForEachTestWhenNestedClassIsPerMethod() {
        runSample(NestedPerMethodSample.class);

        assertThat(SEEN).containsExactly("outer 1", "own 2", "own 2", "outer again 1");
    }

    @Test
    void hasNoPortalBeforeMethodsWhenNestedClassIsPerMethod() {
        runSample(NestedWithoutPortalSample.class);

        assertThat(SEEN).containsExactly(true);
    }

    @SimulatedPortal(perMethod = true)
    static class StaticFieldSample {

        private static PortalSimulator shared;

        @Test
        void first(PortalSimulator portal) {
            see(portal);
        }

        @Test
        void second(PortalSimulator portal) {
            see(portal);
        }

        private static void see(PortalSimulator portal) {
            assertThat(shared).isSameAs(portal);
            SEEN.add(shared);
        }
    }

    @SimulatedPortal(tickets = 1)
    static class NestedPerMethodSample {

        private static PortalSimulator shared;

        @AfterAll
        static void seesPortalOfClass(PortalSimulator portal) {
            assertThat(shared).isSameAs(portal);
            SEEN.add("outer again " + shared.tickets().size());
        }

        @Test
        void outer(PortalSimulator portal) {
            SEEN.add("outer " + portal.tickets().size());
        }

        @Nested
        @SimulatedPortal(tickets = 2, perMethod = true)
        class NestedPerMethod {

            private PortalSimulator own;

            @Test
            void first(PortalSimulator portal) {
                see(portal);
            }

            @Test
            void second(PortalSimulator portal) {
                see(portal);
            }

            private void see(PortalSimulator portal) {
                assertThat(own).isSameAs(portal);
                assertThat(shared).isSameAs(portal);
                assertThat(System.getProperty(BASE_URL)).isEqualTo(portal.baseUrl());
                SEEN.add("own " + portal.tickets().size());
                portal.staff().openTicket(1, "Disk", "It is full.");
            }
        }
    }

    @SimulatedPortal
    static class NestedWithoutPortalSample {

        @Nested
        @SimulatedPortal(perMethod = true)
        class NestedWithStaticField {

            private static PortalSimulator own;

            @BeforeAll
            static void seesNone() {
                SEEN.add(own == null);
            }

            @Test
            void runs(PortalSimulator portal) {
                assertThat(own).isSameAs(portal);
            }
        }
    }
}
