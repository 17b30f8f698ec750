package io.github.camelportal.internal.dns.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The evidence of a step: all records before it compared with all records after it.
 *
 * @param step  step that was sent
 * @param met   whether the records after the step are as the step wants them
 * @param lost  records that are missing afterwards, although the step does not concern them
 * @param added records that the list has in addition, apart from the wanted one
 */
record StepEvidence(ZoneStep step, boolean met, List<ListedRecord> lost, List<ListedRecord> added) {

    static StepEvidence of(ZoneStep step, ZoneSnapshot before, ZoneSnapshot after) {
        List<ListedRecord> expected = new ArrayList<>(before.records());
        expected.remove(step.target());
        List<ListedRecord> actual = new ArrayList<>(after.records());
        boolean isMet = step.wanted() == null || removeFirst(actual, step.wanted()::isMetBy);
        boolean isRemoved = step.target() == null
                || count(actual, step.target().state())
                        <= count(expected, step.target().state());
        return new StepEvidence(
                step, isMet && isRemoved, missing(expected, actual, step), missing(actual, expected, step));
    }

    private static boolean removeFirst(List<ListedRecord> records, Predicate<ListedRecord> condition) {
        Optional<ListedRecord> first = records.stream().filter(condition).findFirst();
        return first.isPresent() && records.remove(first.get());
    }

    private static long count(List<ListedRecord> records, RecordState state) {
        return records.stream().filter(each -> each.state().equals(state)).count();
    }

    /** Returns the records of a list that another one lacks. A record that is listed twice must be there twice. */
    private static List<ListedRecord> missing(List<ListedRecord> records, List<ListedRecord> others, ZoneStep step) {
        List<ListedRecord> left = new ArrayList<>(others);
        List<ListedRecord> missing = new ArrayList<>();
        for (ListedRecord each : records) {
            RecordState lasting = each.state().lasting(step.identity());
            if (!removeFirst(
                    left, other -> other.state().lasting(step.identity()).equals(lasting))) {
                missing.add(each);
            }
        }
        return missing;
    }

    /**
     * Returns the form in which the portal has stored the wanted record, if it is another one: the only additional record of its type
     * with its name or its content. A record that is listed as before an update is evidence of that only if its content is the wanted one.
     */
    Optional<ListedRecord> rewritten() {
        if (step.wanted() == null || met || !lost.isEmpty()) {
            return Optional.empty();
        }
        List<ListedRecord> candidates = added.stream()
                .filter(each -> isForm(each.identity(), step.identity()))
                .toList();
        return candidates.size() == 1 && !isAsBefore(candidates.get(0))
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    private static boolean isForm(RecordIdentity listed, RecordIdentity wanted) {
        return listed.type().equals(wanted.type())
                && (listed.name().equals(wanted.name()) || wanted.content().equals(listed.content()));
    }

    private boolean isAsBefore(ListedRecord candidate) {
        return step.target() != null
                && candidate.state().equals(step.target().state())
                && !candidate.identity().equals(step.identity());
    }
}
