package io.github.camelportal.simulator.services;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

import io.github.camelportal.simulator.Money;

/** The resource that services can have more of. */
enum Bandwidth {
    SMALL("9953", "100 GB", "0"),
    MEDIUM("10103", "500 GB", "5"),
    LARGE("10104", "1 TB", "10");

    static final String RESOURCE = "1557";

    private final String id;
    private final String title;
    private final BigDecimal price;

    Bandwidth(String id, String title, String price) {
        this.id = id;
        this.title = title;
        this.price = Money.of(price);
    }

    static Bandwidth of(Map<String, String> resources) {
        String id = resources.getOrDefault(RESOURCE, SMALL.id);
        return Arrays.stream(values())
                .filter(item -> item.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    static boolean exists(String id) {
        return Arrays.stream(values()).anyMatch(item -> item.id.equals(id));
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    BigDecimal price() {
        return price;
    }
}
