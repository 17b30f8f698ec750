package io.github.camelportal.state;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A state is replaced by one of those that replace it at once. */
class AtomicStateTest {

    private static final String KEY = "reference.tickets.create/4711";

    static Stream<Named<Supplier<AtomicStateRepository>>> repositories() {
        return Stream.concat(
                Stream.of(Named.of("memory", MemoryFeedStateRepository::new)),
                Arrays.stream(Database.values()).map(database -> Named.of(database.name(), database::repository)));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void replacesStateWhenItIsAsExpected(Supplier<AtomicStateRepository> given) {
        AtomicStateRepository repository = given.get();

        assertThat(repository.replaceState(KEY, null, "a")).isTrue();
        assertThat(repository.replaceState(KEY, "a", "b")).isTrue();
        assertThat(repository.replaceState(KEY, "b", "b")).isTrue();
        assertThat(repository.getState(KEY)).isEqualTo("b");
        assertThat(repository.replaceState(KEY, "b", null)).isTrue();
        assertThat(repository.getState(KEY)).isNull();
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void keepsStateWhenItIsAnother(Supplier<AtomicStateRepository> given) {
        AtomicStateRepository repository = given.get();

        assertThat(repository.replaceState(KEY, "a", "b")).isFalse();
        assertThat(repository.getState(KEY)).isNull();
        repository.setState(KEY, "a");

        assertThat(repository.replaceState(KEY, null, "b")).isFalse();
        assertThat(repository.replaceState(KEY, "c", "b")).isFalse();
        assertThat(repository.replaceState(KEY, "c", "c")).isFalse();
        assertThat(repository.replaceState(KEY, "c", null)).isFalse();
        assertThat(repository.getState(KEY)).isEqualTo("a");
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void letsOneWinWhenSeveralReplaceAtOnce(Supplier<AtomicStateRepository> given) {
        AtomicStateRepository repository = given.get();

        assertThat(race(repository, null)).isEqualTo(1);
        String winner = repository.getState(KEY);
        assertThat(race(repository, winner)).isEqualTo(1);
        assertThat(repository.getState(KEY)).isNotEqualTo(winner);
    }

    private static long race(AtomicStateRepository repository, String expected) {
        List<CompletableFuture<Boolean>> all = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> repository.replaceState(KEY, expected, expected + "-" + i)))
                .toList();
        return all.stream().filter(CompletableFuture::join).count();
    }
}
