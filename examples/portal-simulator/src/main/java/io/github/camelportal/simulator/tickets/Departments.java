package io.github.camelportal.simulator.tickets;

import java.util.List;
import java.util.Optional;

/** The departments that tickets go to. */
public final class Departments {

    private final List<Department> all = List.of(
            new Department("1", "General Support"), new Department("2", "Billing"), new Department("3", "Sales"));

    List<Department> all() {
        return all;
    }

    public Optional<Department> find(String id) {
        return all.stream().filter(department -> department.id().equals(id)).findFirst();
    }
}
