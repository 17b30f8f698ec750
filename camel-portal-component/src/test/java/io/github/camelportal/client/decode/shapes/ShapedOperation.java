package io.github.camelportal.client.decode.shapes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.params.provider.Arguments;

import io.github.camelportal.contract.Contract.ContractOperation;

/** An operation whose response is written in a shape. */
record ShapedOperation(ContractOperation operation, ResponseShape shape) {

    private static final int PARTNERS = 3;

    /** Of all pairs, so many that each operation and each shape is in three of them, if it is in as many. */
    static Set<ShapedOperation> some(Collection<ShapedOperation> all) {
        Set<ShapedOperation> some = new LinkedHashSet<>();
        some.addAll(some(all, each -> each.shape().name()));
        some.addAll(some(all, each -> each.operation().toString()));
        return some;
    }

    /** The partners of each key are spread over all of them, since neighbours are alike. */
    private static Set<ShapedOperation> some(Collection<ShapedOperation> all, Function<ShapedOperation, String> key) {
        Set<ShapedOperation> some = new LinkedHashSet<>();
        int offset = 0;
        for (List<ShapedOperation> pairs :
                all.stream().collect(Collectors.groupingBy(key)).values()) {
            offset++;
            for (int i = 0; i < Math.min(PARTNERS, pairs.size()); i++) {
                some.add(pairs.get((offset + i * pairs.size() / PARTNERS) % pairs.size()));
            }
        }
        return some;
    }

    Arguments arguments() {
        return Arguments.of(operation, shape);
    }
}
