package io.github.camelportal.simulator;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes orders: the invoice comes at once, what was ordered a little later. */
final class Orders {

    private final Store<Order> store = new Store<>("order", new Sequence(563_647_679));
    private final Map<String, Runnable> open = new LinkedHashMap<>();
    private final Invoices invoices;
    private final Schedule schedule;
    private final PortalClock clock;
    private final Duration delay;

    Orders(Invoices invoices, Schedule schedule, PortalClock clock, Duration delay) {
        this.invoices = invoices;
        this.schedule = schedule;
        this.clock = clock;
        this.delay = delay;
    }

    Store<Order> store() {
        return store;
    }

    /** How long the provider takes. */
    Duration delay() {
        return delay;
    }

    Order place(String accountId, OrderLine line) {
        return place(accountId, List.of(line)).get(0);
    }

    /** Several orders with an invoice in common. */
    List<Order> place(String accountId, List<OrderLine> lines) {
        List<OrderLine.Booking> bookings =
                lines.stream().map(line -> line.booking().get()).toList();
        List<InvoiceItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            items.add(invoices.item(line.type(), bookings.get(i).id(), line.type() + " " + line.name(), line.price()));
        }
        Invoice invoice = invoices.raise(accountId, items);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            orders.add(open(invoice, lines.get(i), bookings.get(i)));
        }
        return orders;
    }

    private Order open(Invoice invoice, OrderLine line, OrderLine.Booking booking) {
        LocalDateTime now = clock.now();
        Order order = store.keep(new Order(
                store.nextId(),
                invoice.accountId(),
                invoice.id(),
                line.type(),
                booking.id(),
                line.name(),
                line.productId(),
                line.price(),
                now,
                false));
        open.put(order.number(), booking.delivery());
        schedule.at(now.plus(delay), () -> complete(order.number()));
        return order;
    }

    void completeAll() {
        List.copyOf(open.keySet()).forEach(this::complete);
    }

    private void complete(String number) {
        Runnable delivery = open.remove(number);
        if (delivery != null) {
            delivery.run();
            store.keep(store.get(number).complete());
        }
    }
}
