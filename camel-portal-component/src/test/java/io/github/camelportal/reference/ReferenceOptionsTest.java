package io.github.camelportal.reference;

import org.apache.camel.FailedToCreateRouteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Options of references that cannot have an effect fail the start. */
class ReferenceOptionsTest extends ReferenceTestSupport {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tickets/create?reference=${header.id} | reference needs a referenceRepository",
                "tickets/create?reference=x&referenceRepository=references | neither a StateRepository nor",
                "tickets/create?reference=x&referenceRepository=#other | neither a StateRepository nor",
                "tickets/close?reference=x&referenceRepository=#references | operations whose result can be looked up",
                "tickets/create?reference=${bodyy}&referenceRepository=#references | reference is no expression",
                "tickets/create?referenceRepository=#references&referenceDelay=-1 | referenceDelay=-1 is no duration",
                "tickets/create?referenceRepository=#references&referenceDelay=5 | referenceDelay=5 has no unit",
                "tickets/create?referenceRepository=#references&outputType=stream | outputType=stream contradicts"
            })
    void failsStartWhenOptionIsInvalid(String uri, String problem) {
        context.getRegistry().bind("other", new Object());

        assertThatThrownBy(() -> addRoutes(routes -> routes.from("direct:start").to("portal:" + uri)))
                .isInstanceOf(FailedToCreateRouteException.class)
                .rootCause()
                .hasMessageContaining("portal:" + uri.replaceAll("\\?.*", ""))
                .hasMessageContaining(problem);
    }

    @Test
    void reportsAllProblemsAtOnceWhenSeveralOptionsAreInvalid() {
        assertThatThrownBy(() -> addRoutes(routes ->
                        routes.from("direct:start").to("portal:tickets/create?reference=${bodyy}&referenceDelay=-1")))
                .rootCause()
                .hasMessageContaining("needs a referenceRepository")
                .hasMessageContaining("is no expression")
                .hasMessageContaining("referenceDelay=-1 is no duration");
    }

    @Test
    void failsWhenDynamicReferenceHasNoRepository() throws Exception {
        addRoutes(routes -> routes.from("direct:dynamic").toD("portal:tickets/create?deptId=1&reference=${header.id}"));

        assertThat(send("direct:dynamic", "ORDER-4711", TICKET).getException())
                .hasStackTraceContaining("reference needs a referenceRepository");
        assertThat(marked()).isEmpty();
    }
}
