package io.github.camelportal.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.internal.await.AwaitableOperation;

import static org.assertj.core.api.Assertions.assertThat;

/** The generated pages of operations link what an operation that can await does then. */
class MachineCommandPagesTest {

    @ParameterizedTest
    @MethodSource("io.github.camelportal.internal.await.AwaitableOperation#ids")
    void linksMachinesWhenOperationCanAwait(String id) throws IOException {
        Path page = Path.of("..", "docs", "operations", id.substring(0, id.indexOf('/')) + ".md");
        String section =
                Files.readString(page).split("\n## portal:" + id + "\n", 2)[1].split("\n## ", 2)[0];

        assertThat(AwaitableOperation.ids()).contains(id);
        assertThat(section).contains("With `await`", "(../machines.md)");
    }
}
