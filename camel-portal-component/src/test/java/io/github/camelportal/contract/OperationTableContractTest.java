package io.github.camelportal.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationGroup;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.Contract.ContractOperation;

import static org.assertj.core.api.Assertions.assertThat;

/** The operation table says what the documents say, of every operation, and of no other. */
class OperationTableContractTest {

    static Stream<ContractOperation> operations() {
        return Contract.operations();
    }

    static Stream<OperationGroup> groups() {
        return OperationTable.groups().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth", "account", "contacts", "notifications", "tickets"})
    void hasGroupWhenDocumentsHaveIt(String group) {
        assertThat(OperationTable.group(group).operations()).isNotEmpty();
        assertThat(Contract.operations(group)).isNotEmpty();
    }

    @Test
    void noGroupIsThereTwice() {
        assertThat(groups().map(OperationGroup::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void hasEachOperationWhenDocumentsHaveIt(OperationGroup group) {
        assertThat(group.operations().stream()
                        .filter(operation -> operation.isRequest())
                        .map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(Contract.operations(group.name())
                        .map(ContractOperation::id)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void describesRequestAlikeWhenOperationIsDocumented(ContractOperation documented) {
        Operation operation = OperationTable.operation(documented.group(), documented.name());

        assertThat(operation.method()).isEqualTo(documented.method());
        assertThat(operation.path()).isEqualTo(documented.path());
        assertThat(operation.parameters().stream()
                        .map(parameter -> List.of(
                                parameter.place().name().toLowerCase(Locale.ROOT),
                                parameter.wireName(),
                                parameter.option())))
                .containsExactlyInAnyOrderElementsOf(documented.parameters().stream()
                        .map(parameter -> List.of(parameter.place(), parameter.name(), parameter.option()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void providersEffectAndListAreDescribedAlike(ContractOperation documented) {
        Operation operation = OperationTable.operation(documented.group(), documented.name());
        ResponseSpec response = operation.response();

        assertThat(new HashSet<>(operation.providers())).isEqualTo(documented.providers());
        assertThat(operation.effect().name().toLowerCase(Locale.ROOT)).isEqualTo(documented.effect());
        String key = response.listing() == null ? null : response.listing().key();
        assertThat(key).isEqualTo(documented.listKey());
        if (documented.listField() != null) {
            assertThat(response.listing().field()).isEqualTo(documented.listField());
        }
    }
}
