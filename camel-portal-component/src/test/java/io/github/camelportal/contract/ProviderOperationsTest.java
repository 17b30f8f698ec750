package io.github.camelportal.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Each operation that a provider documents, against a portal in that provider's dress. */
class ProviderOperationsTest {

    static Stream<Arguments> operations() {
        return Stream.of(io.github.camelportal.api.Provider.xtom, io.github.camelportal.api.Provider.xsserver)
                .flatMap(provider -> OperationTable.groups().stream()
                        .flatMap(group -> group.operations().stream())
                        .filter(operation -> operation.isRequest() && provider.documents(operation))
                        .map(operation -> Arguments.of(provider, operation)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void hasDeclaredEffectWhenProviderRunsOperation(io.github.camelportal.api.Provider provider, Operation operation) {
        try (SimulatorContext portal = start(provider, AuthMethod.basic)) {
            Map<String, Object> parameters = SimulatedOperations.parameters(operation, portal);
            long before = portal.simulator().effects().size();

            Exchange exchange = portal.template()
                    .request("portal:" + operation.id() + "?provider=" + provider, each -> each.getMessage()
                            .setBody(parameters));

            assertThat(exchange.getException()).isNull();
            assertThat(exchange.getMessage().getBody()).isNotNull();
            if (operation.response().kind() == ResponseSpec.Kind.LIST) {
                assertThat(exchange.getMessage().getBody()).isInstanceOf(List.class);
            }
            long effects = portal.simulator().effects().size() - before;
            assertThat(effects).as("effects").isEqualTo(operation.effect() == OperationEffect.READ ? 0 : 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"xtom, contacts/list, affiliates/summary", "xsserver, affiliates/summary, contacts/list"})
    void failsWhenOnlyOtherProviderHasOperation(
            io.github.camelportal.api.Provider provider, String documented, String foreign) {
        try (SimulatorContext portal = start(provider, AuthMethod.token)) {
            assertThat(call(portal, provider, documented).getException()).isNull();
            assertThat(call(portal, provider, foreign).getException())
                    .isInstanceOf(PortalOperationException.class)
                    .hasMessageContaining("invalid method");
        }
    }

    private static Exchange call(SimulatorContext portal, io.github.camelportal.api.Provider provider, String id) {
        return portal.template().request("portal:" + id + "?allowUndocumented=true&provider=" + provider, each -> {});
    }

    private static SimulatorContext start(io.github.camelportal.api.Provider provider, AuthMethod authMethod) {
        PortalSimulator simulator = PortalSimulator.builder()
                .provider(SimulatedProvider.of(provider.name()))
                .start();
        return new SimulatorContext(simulator, authMethod).start();
    }
}
