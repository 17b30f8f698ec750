package io.github.camelportal.random;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.camelportal.simulator.PortalSimulator;

/** The feeds of a run, and what the portal has of each. */
enum ScenarioFeed {
    INVOICES("invoices/list?removed=true", "/invoice", true) {
        @Override
        Map<String, String> portal(PortalSimulator portal) {
            return byKey(
                    portal.invoices(), invoice -> Element.invoice(invoice.id(), invoice.status(), invoice.total()));
        }
    },
    RECORDS("dns/records?domainId=" + RandomStaff.DOMAIN + "&removed=true", "/domain", true) {
        @Override
        Map<String, String> portal(PortalSimulator portal) {
            return byKey(
                    portal.domainRecords(RandomStaff.DOMAIN),
                    record -> Element.dnsRecord(record.id(), record.name(), record.content()));
        }
    },
    TICKETS("tickets/list?", "/tickets", false) {
        @Override
        Map<String, String> portal(PortalSimulator portal) {
            return byKey(
                    portal.tickets(), ticket -> Element.ticket(ticket.number(), ticket.status(), ticket.clientRead()));
        }
    },
    REPLIES("tickets/replies?rescanInterval=" + ScenarioFeed.SWEEP_EVERY + "&maxTicketsPerPoll=8&", "/tickets", false) {
        @Override
        Map<String, String> portal(PortalSimulator portal) {
            return byKey(portal.replies(), reply -> Element.reply(reply.id(), reply.ticketNumber(), reply.body()));
        }
    },
    NOTIFICATIONS("notifications/new?", "/notifications", false) {
        @Override
        Map<String, String> portal(PortalSimulator portal) {
            return byKey(
                    portal.notifications(),
                    notification -> Element.notification(notification.id(), notification.subject()));
        }
    };

    /** Open tickets are looked at again after so many polls. */
    static final int SWEEP_EVERY = 3;

    private final String uri;
    private final String path;
    private final boolean tellsRemoved;

    ScenarioFeed(String uri, String path, boolean tellsRemoved) {
        this.uri = uri;
        this.path = path;
        this.tellsRemoved = tellsRemoved;
    }

    /** Returns the current elements of the portal by key. */
    abstract Map<String, String> portal(PortalSimulator portal);

    /** Ends so that more options can follow. */
    String uri() {
        return "portal:" + uri + (uri.endsWith("?") || uri.endsWith("&") ? "" : "&");
    }

    /** Returns the path that its requests start with. */
    String path() {
        return path;
    }

    /** Whether it tells what is gone; of the others, the sink keeps what the portal has no more. */
    boolean tellsRemoved() {
        return tellsRemoved;
    }

    /** Whether an element happens once and never changes. */
    boolean happensOnce() {
        return this == REPLIES || this == NOTIFICATIONS;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static <T> Map<String, String> byKey(List<T> all, Function<T, Element> element) {
        return all.stream().map(element).collect(Collectors.toMap(Element::key, Element::shown));
    }
}
