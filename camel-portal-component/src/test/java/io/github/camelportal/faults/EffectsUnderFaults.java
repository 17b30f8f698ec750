package io.github.camelportal.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Provider;
import io.github.camelportal.contract.SimulatedOperations;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatorContext;

/** Counts what each operation that changes something did in the simulated portal when its answer was lost or spoilt. */
public final class EffectsUnderFaults {

    /** The portal does what it is asked, and then this happens to its answer. */
    private static final List<Fault> FAULTS = List.of(
            Fault.droppedAfter(),
            Fault.truncated(),
            Fault.truncatedChunks(),
            Fault.halfBody(),
            Fault.htmlAfter(200),
            Fault.htmlAfter(500));

    private EffectsUnderFaults() {}

    /**
     * One operation that met one fault.
     *
     * @param operation such as {@code tickets/create}
     * @param fault     what happened to its answer
     * @param effects   what the portal had done in the end
     * @param failure   what the route saw, or null for none
     */
    public record FaultedCall(String operation, String fault, int effects, Exception failure) {}

    /** An operation that meets a fault. */
    record Pair(Operation operation, Fault fault) {}

    /** Each operation that writes, spends or destroys, with each fault. */
    static List<Pair> allPairs() {
        return operations()
                .flatMap(operation -> FAULTS.stream().map(fault -> new Pair(operation, fault)))
                .toList();
    }

    /** Each operation with one fault, and each fault with many operations. */
    static List<Pair> somePairs() {
        List<Operation> operations = operations().toList();
        return IntStream.range(0, operations.size())
                .mapToObj(index -> new Pair(operations.get(index), FAULTS.get(index % FAULTS.size())))
                .toList();
    }

    /** Lets each operation meet its fault once. */
    static List<FaultedCall> calls(List<Pair> pairs) {
        return pairs.parallelStream()
                .map(pair -> call(pair.operation(), pair.fault()))
                .toList();
    }

    private static Stream<Operation> operations() {
        return OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> Stream.of(OperationEffect.WRITES, OperationEffect.SPENDS, OperationEffect.DESTROYS)
                        .anyMatch(effect -> effect == operation.effect()))
                .filter(operation -> operation.isRequest() && provider(operation) != null);
    }

    /** A provider that has the operation. */
    private static Provider provider(Operation operation) {
        return Stream.of(Provider.xtom, Provider.xsserver)
                .filter(provider -> provider.documents(operation))
                .findFirst()
                .orElse(null);
    }

    /** The fault passes after one request, so a repeated one would have its effect. */
    private static FaultedCall call(Operation operation, Fault fault) {
        PortalSimulator simulator = PortalSimulator.builder()
                .provider(io.github.camelportal.simulator.SimulatedProvider.of(
                        provider(operation).name()))
                .start();
        try (SimulatorContext portal = new SimulatorContext(simulator, AuthMethod.basic).start()) {
            Map<String, Object> parameters = SimulatedOperations.parameters(operation, portal);
            int before = simulator.effects().size();
            simulator.faults().inject(fault.times(1));
            Exception failure = portal.template()
                    .request("portal:" + operation.id() + "?retryDelay=1ms", exchange -> exchange.getMessage()
                            .setBody(parameters))
                    .getException();
            return new FaultedCall(
                    operation.id(), fault.toString(), simulator.effects().size() - before, failure);
        }
    }
}
