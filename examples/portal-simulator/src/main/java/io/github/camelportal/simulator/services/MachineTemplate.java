package io.github.camelportal.simulator.services;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A system that virtual machines can be built from. */
public enum MachineTemplate {
    DEBIAN_12("Debian 12", 10_340),
    UBUNTU_24("Ubuntu 24", 10_341),
    ALMALINUX_9("AlmaLinux 9", 10_342);

    /** Id of the form in which an order chooses the system. */
    public static final String FORM = "1619";

    private final String title;
    private final int itemId;

    MachineTemplate(String title, int itemId) {
        this.title = title;
        this.itemId = itemId;
    }

    /** The id, such as {@code debian-12}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** The id as an item of the form. */
    public int itemId() {
        return itemId;
    }

    /** Returns the template that an order chose, absent if it chose none. */
    public static Optional<MachineTemplate> chosen(String itemId) {
        return Arrays.stream(values())
                .filter(template -> Integer.toString(template.itemId).equals(itemId))
                .findFirst();
    }

    static boolean exists(String id) {
        return Arrays.stream(values()).anyMatch(template -> template.id().equals(id));
    }
}
