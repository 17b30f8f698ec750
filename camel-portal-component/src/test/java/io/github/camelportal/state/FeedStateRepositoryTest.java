package io.github.camelportal.state;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.support.FullRun;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Each state repository keeps the contract that feeds rely on. */
class FeedStateRepositoryTest {

    static Stream<Named<Supplier<FeedStateRepository>>> repositories() {
        return Stream.concat(
                Stream.of(Named.of("memory", MemoryFeedStateRepository::new)),
                Arrays.stream(Database.values()).map(database -> Named.of(database.name(), database::repository)));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void remembersTheLastStateOfAnElement(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        assertThat(repository.getState("invoices/1")).isNull();

        repository.setState("invoices/1", "unpaid");
        assertThat(repository.getState("invoices/1")).isEqualTo("unpaid");

        repository.setState("invoices/1", "paid");
        repository.setState("invoices/1", "paid");
        assertThat(repository.getState("invoices/1")).isEqualTo("paid");
        assertThat(repository.states("invoices")).isEqualTo(Map.of("1", "paid"));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void forgetsWhatIsRemoved(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        repository.setState("invoices/1", "a");
        repository.setState("invoices/2", "b");

        repository.removeState("invoices/1");
        repository.removeState("invoices/1");
        assertThat(repository.getState("invoices/1")).isNull();
        assertThat(repository.states("invoices")).isEqualTo(Map.of("2", "b"));

        repository.removeState("invoices/2");
        assertThat(repository.states("invoices")).isEmpty();
        repository.setState("invoices/1", "c");
        assertThat(repository.states("invoices")).isEqualTo(Map.of("1", "c"));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void keepsFeedsApart(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        repository.setState("invoices/1", "a");
        repository.setState("tickets/1", "b");
        repository.setState("tickets/open/1", "c");
        repository.setState("1", "d");

        assertThat(repository.states("invoices")).isEqualTo(Map.of("1", "a"));
        assertThat(repository.states("tickets")).isEqualTo(Map.of("1", "b"));
        assertThat(repository.states("tickets/open")).isEqualTo(Map.of("1", "c"));
        assertThat(repository.states("-")).isEqualTo(Map.of("1", "d"));
        assertThat(repository.states("inv")).isEmpty();

        repository.removeState("tickets/1");
        assertThat(repository.getState("invoices/1")).isEqualTo("a");
        assertThat(repository.getState("tickets/open/1")).isEqualTo("c");
        assertThat(repository.getState("1")).isEqualTo("d");
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void givesASnapshot(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        repository.setState("invoices/1", "a");

        Map<String, String> states = repository.states("invoices");
        repository.setState("invoices/2", "b");
        assertThat(states).isEqualTo(Map.of("1", "a"));

        states.clear();
        assertThat(repository.states("invoices")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void distinguishesEncodedCapitalsFromSmallLetters(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        repository.setState("dns/abc", "small");
        repository.setState("dns/%41bc", "capital");
        repository.setState("%44ns/abc", "another feed");

        assertThat(repository.states("dns")).isEqualTo(Map.of("abc", "small", "%41bc", "capital"));
        assertThat(repository.states("%44ns")).isEqualTo(Map.of("abc", "another feed"));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void keepsTextsUnchanged(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        List<String> texts = List.of(
                "'; drop table portal_state; --",
                "\"quoted\"",
                "a\\b",
                "100%",
                "_",
                "%",
                "?",
                ":name",
                "{fn now()}",
                "$1",
                "zażółć-東京-😀",
                "two words",
                "a=b");
        texts.forEach(text -> repository.setState(text + "/" + text, text));

        assertThat(texts).allSatisfy(text -> {
            assertThat(repository.getState(text + "/" + text)).isEqualTo(text);
            assertThat(repository.states(text)).isEqualTo(Map.of(text, text));
        });
        texts.forEach(text -> repository.removeState(text + "/" + text));
        assertThat(texts).allSatisfy(text -> assertThat(repository.states(text)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void refusesKeysWithoutParts(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        for (String key : new String[] {"", "/", "invoices/", "/1", null}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> repository.setState(key, "a"))
                    .withMessageStartingWith("The key of a state");
            assertThatIllegalArgumentException().isThrownBy(() -> repository.getState(key));
            assertThatIllegalArgumentException().isThrownBy(() -> repository.removeState(key));
        }
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void holdsThousands(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        Map<String, String> expected = new HashMap<>();
        for (int id = 0; id < FullRun.choose(10_000, 2_000); id++) {
            expected.put("service-" + id, "fingerprint-" + id);
        }
        expected.forEach((element, state) -> repository.setState("services/" + element, state));

        assertThat(repository.states("services")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void letsThreadsSetTheSameElement(Supplier<FeedStateRepository> given) throws Exception {
        FeedStateRepository repository = given.get();
        int elements = 200;
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = Stream.of("one", "other")
                    .<Future<?>>map(state -> threads.submit(() -> {
                        for (int id = 0; id < elements; id++) {
                            together.await(30, SECONDS);
                            repository.setState("tickets/" + id, state);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> one : both) {
                one.get(60, SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(repository.states("tickets")).hasSize(elements).allSatisfy((id, state) -> assertThat(state)
                .isIn("one", "other"));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void setsAndRemovesStatesTogether(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        repository.setState("invoices/1", "a");
        repository.setState("invoices/2", "b");
        repository.setState("tickets/1", "c");
        Map<String, String> changes = new HashMap<>();
        changes.put("invoices/1", "a");
        changes.put("invoices/2", "changed");
        changes.put("invoices/3", "new");
        changes.put("invoices/4", null);
        changes.put("tickets/1", null);
        changes.put("tickets/2", "new");
        changes.put("5", "without a feed");

        repository.saveStates(changes);
        repository.saveStates(changes);
        repository.saveStates(Map.of());

        assertThat(repository.states("invoices")).isEqualTo(Map.of("1", "a", "2", "changed", "3", "new"));
        assertThat(repository.states("tickets")).isEqualTo(Map.of("2", "new"));
        assertThat(repository.states("-")).isEqualTo(Map.of("5", "without a feed"));
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void holdsThousandsThatAreSetTogether(Supplier<FeedStateRepository> given) {
        FeedStateRepository repository = given.get();
        Map<String, String> expected = new HashMap<>();
        Map<String, String> changes = new HashMap<>();
        for (int id = 0; id < 2_345; id++) {
            expected.put("service-" + id, "fingerprint-" + id);
            changes.put("services/service-" + id, "fingerprint-" + id);
        }
        repository.saveStates(changes);
        assertThat(repository.states("services")).isEqualTo(expected);

        changes.replaceAll((key, state) -> key.endsWith("7") ? null : state + "b");
        expected.replaceAll((element, state) -> state + "b");
        expected.keySet().removeIf(element -> element.endsWith("7"));
        repository.saveStates(changes);
        assertThat(repository.states("services")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void letsThreadsSetTheSameElementsTogether(Supplier<FeedStateRepository> given) throws Exception {
        FeedStateRepository repository = given.get();
        int rounds = 20;
        int elements = 30;
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = Stream.of("one", "other")
                    .<Future<?>>map(state -> threads.submit(() -> {
                        for (int round = 0; round < rounds; round++) {
                            Map<String, String> changes = new HashMap<>();
                            for (int id = 0; id < elements; id++) {
                                changes.put("tickets/" + round + "-" + id, state);
                            }
                            together.await(30, SECONDS);
                            repository.saveStates(changes);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> one : both) {
                one.get(60, SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(repository.states("tickets")).hasSize(rounds * elements).allSatisfy((id, state) -> assertThat(state)
                .isIn("one", "other"));
    }
}
