package io.github.camelportal.soak;

import java.util.Base64;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of the numbered exchanges of each route there were; in a few bytes each, so that the record itself is no growth of
 * the heap that matters.
 */
final class Numbered {

    private final Map<Integer, BitSet> byRoute = new TreeMap<>();

    /** Returns false if it is there already. */
    synchronized boolean add(int route, int number) {
        BitSet numbers = byRoute.computeIfAbsent(route, any -> new BitSet());
        boolean isNew = !numbers.get(number);
        numbers.set(number);
        return isNew;
    }

    synchronized Numbered and(Numbered others) {
        Numbered both = new Numbered();
        byRoute.forEach((route, numbers) -> both.byRoute.put(route, (BitSet) numbers.clone()));
        others.byRoute.forEach((route, numbers) ->
                both.byRoute.computeIfAbsent(route, any -> new BitSet()).or(numbers));
        return both;
    }

    /** Returns how many of these are not among the others. */
    synchronized long countWithout(Numbered others) {
        return byRoute.entrySet().stream()
                .mapToLong(each -> {
                    BitSet left = (BitSet) each.getValue().clone();
                    left.andNot(others.byRoute.getOrDefault(each.getKey(), new BitSet()));
                    return left.cardinality();
                })
                .sum();
    }

    synchronized long count() {
        return byRoute.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** In one line, for another JVM. */
    synchronized String written() {
        StringBuilder line = new StringBuilder();
        byRoute.forEach((route, numbers) -> line.append(route)
                .append(':')
                .append(Base64.getEncoder().encodeToString(numbers.toByteArray()))
                .append(' '));
        return line.toString().strip();
    }

    static Numbered read(String line) {
        Numbered numbered = new Numbered();
        for (String part : line.split(" ")) {
            if (!part.isEmpty()) {
                String[] sides = part.split(":", 2);
                numbered.byRoute.put(
                        Integer.valueOf(sides[0]),
                        BitSet.valueOf(Base64.getDecoder().decode(sides[1])));
            }
        }
        return numbered;
    }
}
