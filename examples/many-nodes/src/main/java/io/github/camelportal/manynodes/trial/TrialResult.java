package io.github.camelportal.manynodes.trial;

/**
 * Result of a trial.
 *
 * @param elements number of elements that came
 * @param kills number of leaders that were killed
 * @param onTopic number of elements whose latest state is on its topic
 * @param records number of records on the topics
 * @param repeats number of records with the state that the record of their key before had
 * @param mostRepeats number of exchanges that the leaders may have had in hand when they were killed
 * @param outOfOrder number of records with an older state than a record of their key before
 * @param endedByThemselves number of nodes that ended because ZooKeeper had given their session up
 * @param consumingNodes number of nodes that wrote the tables at last
 */
public record TrialResult(
        int elements,
        int kills,
        int onTopic,
        int records,
        int repeats,
        int mostRepeats,
        int outOfOrder,
        int endedByThemselves,
        int consumingNodes) {

    /** Returns a line that sums the trial up. */
    public String summary() {
        return "Many nodes: %d elements, %d leader kills: %d on the topic, %d repeats, %d out of order"
                .formatted(elements, kills, onTopic, repeats, outOfOrder);
    }

    /** Returns the lines that explain the summary. */
    public String explanation() {
        return """
                %d records: each element, and each change that a poll found.
                A repeat is an element that a leader had sent when it was killed, and had not noted in the database yet. The
                leaders had %d exchanges in hand at most when they were killed.
                %d nodes lost their session by themselves, and were started again.
                %d nodes wrote the tables, which are equal to the portal.""".formatted(records, mostRepeats, endedByThemselves, consumingNodes);
    }
}
