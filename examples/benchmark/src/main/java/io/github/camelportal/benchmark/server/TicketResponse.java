package io.github.camelportal.benchmark.server;

import java.nio.charset.StandardCharsets;

/** The response to {@code tickets/get}: a ticket with four replies. */
public final class TicketResponse {

    /** The number of the ticket. */
    public static final String NUMBER = "736633";

    private static final String SUBJECT = "Disk of web1 is nearly full";
    private static final String STATUS = "Answered";
    private static final int REPLIES = 4;
    private static final String TEXT =
            "Good morning,\\n\\nsince last night the monitoring of web1 says that its disk is"
                    + " 97% full. Nothing was changed there, and the log files are small. Could you look whether the"
                    + " backup left something behind?\\n\\nKind regards";

    private TicketResponse() {}

    /** The JSON. */
    public static byte[] json() {
        StringBuilder json = new StringBuilder("{\"ticket\":{\"date\":\"2026-01-05 08:11:42\",\"ticket_number\":\"")
                .append(NUMBER)
                .append(
                        "\",\"name\":\"Mary Doe\",\"email\":\"mary@example.com\",\"deptname\":\"Support\",\"subject\":\"")
                .append(SUBJECT)
                .append("\",\"body\":\"")
                .append(TEXT)
                .append("\",\"status\":\"" + STATUS + "\",\"client_read\":\"1\"},\"replies\":[");
        for (int i = 1; i <= REPLIES; i++) {
            json.append(i == 1 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(12_300 + i)
                    .append("\",\"name\":\"John Roe\",\"date\":\"2026-01-05 09:2")
                    .append(i)
                    .append(":07\",\"body\":\"")
                    .append(TEXT)
                    .append("\",\"status\":\"Sent\",\"type\":\"Admin\"}");
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a number that depends on all that was read, so that no contender can skip reading. */
    public static long sum(String subject, String status, int replies) {
        return subject.length() * 10_000L + status.length() * 100L + replies;
    }

    /** Returns the number that every contender must return. */
    public static long expected() {
        return sum(SUBJECT, STATUS, REPLIES);
    }
}
