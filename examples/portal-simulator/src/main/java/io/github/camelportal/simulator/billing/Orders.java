package io.github.camelportal.simulator.billing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.Schedule;
import io.github.camelportal.simulator.store.Sequence;
import io.github.camelportal.simulator.store.Store;

/** Takes orders: the invoice comes at once, what was ordered a little later. */
public final class Orders {

    private final Store<SimulatedOrder> store = new Store<>("order", new Sequence(563_647_679));
    private final Map<String, Runnable> open = new LinkedHashMap<>();
    private final Invoices invoices;
    private final Schedule schedule;
    private final PortalClock clock;
    private final Duration delay;

    public Orders(Invoices invoices, Schedule schedule, PortalClock clock, Duration delay) {
        this.invoices = invoices;
        this.schedule = schedule;
        this.clock = clock;
        this.delay = delay;
    }

    public Store<SimulatedOrder> store() {
        return store;
    }

    /** Returns the time that the provider takes for an order. */
    public Duration delay() {
        return delay;
    }

    public SimulatedOrder place(String accountId, OrderLine line) {
        return place(accountId, List.of(line)).get(0);
    }

    /** Several orders with an invoice in common. */
    List<SimulatedOrder> place(String accountId, List<OrderLine> lines) {
        List<OrderLine.Booking> bookings =
                lines.stream().map(line -> line.booking().get()).toList();
        List<SimulatedInvoiceItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            items.add(invoices.item(line.type(), bookings.get(i).id(), line.type() + " " + line.name(), line.price()));
        }
        SimulatedInvoice invoice = invoices.raise(accountId, items);
        List<SimulatedOrder> orders = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            orders.add(open(invoice, lines.get(i), bookings.get(i)));
        }
        return orders;
    }

    private SimulatedOrder open(SimulatedInvoice invoice, OrderLine line, OrderLine.Booking booking) {
        LocalDateTime now = clock.now();
        SimulatedOrder order = store.keep(new SimulatedOrder(
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

    public void completeAll() {
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
