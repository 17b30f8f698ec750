package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.RawOperations;
import io.github.camelportal.internal.specification.document.DocumentNames;
import io.github.camelportal.internal.specification.document.DocumentedOperation;

/**
 * The names and effects of operations that no table has. The group is the first segment of the path. The operation is a verb and
 * the other words of the path. The verb tells whether the path ends with a placeholder. Digits count placeholders in unusual
 * places. Names depend on method and path only, so that other routes of the install do not change them.
 */
final class OperationNaming {

    /** Last words of paths that are actions, before which POST needs no verb. New ones would rename operations of users. */
    private static final List<String> ACTIONS = List.of(
            "activate",
            "assign",
            "attach",
            "boot",
            "cancel",
            "clone",
            "close",
            "deactivate",
            "detach",
            "disable",
            "enable",
            "lock",
            "login",
            "logout",
            "lookup",
            "mount",
            "move",
            "open",
            "order",
            "pay",
            "poweroff",
            "poweron",
            "purchase",
            "reboot",
            "rebuild",
            "reinstall",
            "renew",
            "rescue",
            "reset",
            "resize",
            "restart",
            "restore",
            "resume",
            "revoke",
            "rotate",
            "send",
            "shutdown",
            "start",
            "stop",
            "suspend",
            "sync",
            "terminate",
            "test",
            "transfer",
            "unassign",
            "unlock",
            "unmount",
            "unsuspend",
            "upgrade",
            "verify");

    /** Words of paths that cost money, and so do their plurals. */
    private static final Set<String> SPENDING = Set.of(
            "addfunds",
            "buy",
            "checkout",
            "deposit",
            "extend",
            "order",
            "pay",
            "payment",
            "purchase",
            "renew",
            "renewal",
            "topup",
            "upgrade");

    /** Words that delete or end something for good, if the last segment of a path starts or ends with one. */
    private static final Set<String> DESTROYING =
            Set.of("cancel", "delete", "destroy", "rebuild", "reinstall", "remove", "terminate");

    private static final String UNNAMED = "root";

    private OperationNaming() {}

    /** Returns the name of the group: the first segment in camelCase, or root if it is a placeholder. */
    static String group(DocumentedOperation operation) {
        String first = segments(operation).get(0);
        String name = isPlaceholder(first) ? UNNAMED : DocumentNames.camelCase(first, UNNAMED);
        return name.equals(RawOperations.GROUP) ? RawOperations.GROUP + "2" : name;
    }

    /** Returns the name of the operation in its group. */
    static String name(DocumentedOperation operation) {
        List<String> segments = segments(operation);
        List<Integer> placeholders = placeholders(segments);
        List<String> words = segments.stream()
                .skip(1)
                .filter(segment -> !isPlaceholder(segment))
                .flatMap(segment -> DocumentNames.words(literal(segment)).stream())
                .toList();
        boolean item = placeholders.get(placeholders.size() - 1) > 0;
        boolean action = operation.method().equals("POST")
                && !item
                && !words.isEmpty()
                && ACTIONS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
        List<String> named = new ArrayList<>(action ? List.of() : verb(operation.method(), item));
        named.addAll(words);
        return DocumentNames.camelCase(named) + places(placeholders);
    }

    /** Returns the ending of a name that two operations would have: a hash of method and path, whatever the placeholders are called. */
    static String distinction(DocumentedOperation operation) {
        return String.format("%08x", operation.shape().hashCode());
    }

    private static List<String> verb(String method, boolean item) {
        return switch (method) {
            case "GET" -> List.of(item ? "get" : "list");
            case "POST" -> List.of(item ? "post" : "create");
            case "PUT" -> List.of(item ? "update" : "set");
            default -> item ? List.of(method) : List.of(method, "all");
        };
    }

    /** Returns the number of placeholders behind each word. One at the start belongs to the group that it replaces. */
    private static List<Integer> placeholders(List<String> segments) {
        List<Integer> counts = new ArrayList<>();
        for (String segment : segments) {
            if (counts.isEmpty() || !isPlaceholder(segment)) {
                counts.add(0);
            }
            int last = counts.size() - 1;
            counts.set(
                    last,
                    counts.get(last)
                            + (int) segment.chars()
                                    .filter(character -> character == '{')
                                    .count());
        }
        return counts;
    }

    /**
     * Returns a digit for the placeholders behind each word but the last, and one for several at the end. Usual places have no
     * digits: one placeholder between two words, and at most one at the end.
     */
    private static String places(List<Integer> placeholders) {
        List<Integer> inner = placeholders.subList(0, placeholders.size() - 1);
        int end = placeholders.get(placeholders.size() - 1);
        if (end <= 1 && inner.stream().allMatch(count -> count == 1)) {
            return "";
        }
        return inner.stream().map(String::valueOf).collect(Collectors.joining()) + (end > 1 ? end : "");
    }

    /** Returns the effect. GET reads, and DELETE destroys. Other methods destroy or spend by the words of the path, or write. */
    static OperationEffect effect(DocumentedOperation operation) {
        if (operation.method().equals("GET")) {
            return OperationEffect.READ;
        }
        if (operation.method().equals("DELETE")) {
            return OperationEffect.DESTROYS;
        }
        List<List<String>> words = segments(operation).stream()
                .filter(segment -> !isPlaceholder(segment))
                .map(OperationNaming::parts)
                .filter(parts -> !parts.isEmpty())
                .toList();
        List<String> last = words.isEmpty() ? List.of() : words.get(words.size() - 1);
        if (!last.isEmpty() && (DESTROYING.contains(last.get(0)) || DESTROYING.contains(last.get(last.size() - 1)))) {
            return OperationEffect.DESTROYS;
        }
        boolean spends = words.stream().anyMatch(OperationNaming::spends);
        return spends ? OperationEffect.SPENDS : OperationEffect.WRITES;
    }

    /** Returns the words of a segment in lower case: topUp, top-up and top_up have two. */
    private static List<String> parts(String segment) {
        return DocumentNames.words(literal(segment)).stream()
                .flatMap(word -> Arrays.stream(word.split("(?<=[a-z0-9])(?=[A-Z])")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a word costs money, or two adjacent words together: top-up is topup. */
    private static boolean spends(List<String> parts) {
        return IntStream.range(0, parts.size())
                .anyMatch(i -> isSpending(parts.get(i)) || (i > 0 && isSpending(parts.get(i - 1) + parts.get(i))));
    }

    private static boolean isSpending(String word) {
        return SPENDING.contains(word)
                || (word.endsWith("s") && SPENDING.contains(word.substring(0, word.length() - 1)));
    }

    private static List<String> segments(DocumentedOperation operation) {
        return Arrays.asList(operation.path().substring(1).split("/"));
    }

    private static String literal(String segment) {
        return segment.replaceAll("\\{[^}]*}", " ");
    }

    private static boolean isPlaceholder(String segment) {
        return segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1;
    }
}
