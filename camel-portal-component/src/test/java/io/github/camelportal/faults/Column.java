package io.github.camelportal.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The operation of a route that meets the fault: one of each kind. */
enum Column {
    READ(
            "read",
            "tickets/get?ticketNumber=7",
            null,
            "GET /api/tickets/7",
            "{\"ticket\": {\"ticket_number\": \"7\", \"subject\": \"Down\"}, \"replies\": []}"),
    WRITE(
            "write",
            "tickets/create",
            Map.of("subject", "Down", "body", "It is down"),
            "POST /api/tickets",
            "{\"ticket\": 865650}"),
    SPEND(
            "spend",
            "orders/create?productId=333",
            Map.of("cycle", "m", "pay_method", 1),
            "POST /api/order/333",
            "{\"order_num\": 873340995, \"invoice_id\": \"308979\", \"total\": \"9.99\", \"items\": []}"),
    POLL(
            "consumer poll",
            "notifications/new",
            null,
            "GET /api/notifications/new",
            "{\"notifications\": [{\"id\": \"1\", \"subject\": \"Paid\", \"date_added\": \"2026-01-01 00:00:00\"}]}"),
    ACKNOWLEDGEMENT(
            "acknowledgement", "notifications/new", null, "PUT /api/notifications/1/ack", "{\"success\": true}"),
    LOGIN("login", "tickets/get?ticketNumber=7", null, "POST /api/login", "{\"token\": \"canary\"}"),
    /** A write whose documented answer is nothing but success; it takes the place of the other one in some rows. */
    CLOSE("write", "tickets/close?ticketNumber=7", null, "PUT /api/tickets/7/close", "{\"status\": true}");

    /** The columns of the table. */
    static final List<Column> SHOWN = List.of(READ, WRITE, SPEND, POLL, ACKNOWLEDGEMENT, LOGIN);

    private final String title;
    private final String operation;

    @SuppressWarnings("ImmutableEnumChecker") // a Map that nobody changes, or a text
    private final Object body;

    private final String request;
    private final String answer;

    Column(String title, String operation, Object body, String request, String answer) {
        this.title = title;
        this.operation = operation;
        this.body = body;
        this.request = request;
        this.answer = answer;
    }

    String title() {
        return title;
    }

    /** The endpoint without its scheme and settings. */
    String operation() {
        return operation;
    }

    Object body() {
        return body;
    }

    /** Returns the response of a healthy portal to the request that meets the fault. */
    String answer() {
        return answer;
    }

    boolean isConsumer() {
        return this == POLL || this == ACKNOWLEDGEMENT;
    }

    /** Whether it does nothing that matters if it is done twice. */
    boolean isHarmless() {
        return this == READ || this == POLL || this == LOGIN;
    }

    /** Whether this is the request that meets the fault; {@code head} is method and path. */
    boolean isRequest(String head) {
        return request.equals(head);
    }

    /** Returns the response of a healthy portal to any request of the table. */
    static String answerTo(String head) {
        return Stream.of(values())
                .filter(column -> column.isRequest(head))
                .map(Column::answer)
                .findFirst()
                .orElse("{\"success\": true}");
    }
}
