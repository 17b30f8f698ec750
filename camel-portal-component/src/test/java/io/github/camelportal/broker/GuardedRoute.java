package io.github.camelportal.broker;

import java.util.List;

import io.github.camelportal.docs.DocumentationPage;
import io.github.camelportal.docs.Snippet;

/** A guarded route of the page on ordering. */
enum GuardedRoute {
    ORDER("orders", "portal:orders/createMultiple", "/order"),
    RENEWAL("renewals", "portal:domains/renew", "/domain/@id/renew");

    static final List<String> RESULTS = List.of("placed", "renewed", "unclear", "tooExpensive", "invalid");

    private final String queue;
    private final String spends;
    private final String path;

    GuardedRoute(String queue, String spends, String path) {
        this.queue = queue;
        this.spends = spends;
        this.path = path;
    }

    String queue() {
        return queue;
    }

    /** Returns the path of the portal at which it costs money. */
    String path() {
        return path;
    }

    /** Returns whether a step of the route is the one that costs money. */
    boolean isSpending(String step) {
        return step.contains(spends);
    }

    /** Returns whether a step of the route hands over the result. */
    static boolean isResult(String step) {
        return RESULTS.stream().anyMatch(result -> step.contains("jms:" + result));
    }

    /** Returns the route as the page has it. */
    Snippet snippet(String language) {
        return page().stream()
                .filter(snippet -> snippet.language().equals(language) && snippet.mentions("jms:" + queue))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the configuration of the queues as the page has it. */
    static String properties() {
        return page().stream()
                .filter(snippet -> snippet.language().equals("properties") && snippet.mentions("transacted"))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static List<Snippet> page() {
        return DocumentationPage.all().stream()
                .filter(page -> page.name().equals("docs/ordering.md"))
                .findFirst()
                .orElseThrow()
                .snippets();
    }
}
