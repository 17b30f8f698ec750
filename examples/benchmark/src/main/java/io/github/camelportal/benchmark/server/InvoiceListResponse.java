package io.github.camelportal.benchmark.server;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * The response to {@code invoices/list}, of any length. A thousand invoices are rendered once and sent again and again; only
 * the thousands of their ids are written anew, and all are of one length, so that the length of the whole is known.
 */
final class InvoiceListResponse {

    private static final int CHUNK = 1000;
    private static final int FIRST_ID = 1_000_000;
    private static final int THOUSANDS = 4;
    private static final byte[] BEGIN = bytes("{\"invoices\":[");
    private static final byte[] END = bytes("]}");
    private static final byte[] RENDERED = render();
    private static final int ELEMENT = RENDERED.length / CHUNK;
    private static final int ID = bytes(",{\"id\":\"").length;

    private final int count;

    InvoiceListResponse(int count) {
        if (count < 1 || count > 9 * FIRST_ID) {
            throw new IllegalArgumentException("Ids of one length suffice for 1 to 9,000,000 invoices");
        }
        this.count = count;
    }

    long length() {
        // The first one has no comma before it.
        return BEGIN.length + (long) count * ELEMENT - 1 + END.length;
    }

    void writeTo(OutputStream out) throws IOException {
        byte[] chunk = RENDERED.clone();
        out.write(BEGIN);
        for (int first = 0; first < count; first += CHUNK) {
            byte[] thousands = bytes(String.valueOf((FIRST_ID + first) / CHUNK));
            int elements = Math.min(CHUNK, count - first);
            for (int i = 0; i < elements; i++) {
                System.arraycopy(thousands, 0, chunk, i * ELEMENT + ID, THOUSANDS);
            }
            int comma = first == 0 ? 1 : 0;
            out.write(chunk, comma, elements * ELEMENT - comma);
        }
        out.write(END);
    }

    /** The sum of all ids and all totals in cents. */
    static long sum(int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += FIRST_ID + i + cents(i % CHUNK);
        }
        return sum;
    }

    private static long cents(int index) {
        return 1000 + index * 8L;
    }

    private static byte[] render() {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < CHUNK; i++) {
            json.append(",{\"id\":\"")
                    .append(FIRST_ID + i)
                    .append("\",\"date\":\"2026-01-05\",\"dateorig\":\"2026-01-05\",\"duedate\":\"2026-01-12\",")
                    .append("\"paybefore\":\"2026-01-12\",\"total\":\"")
                    .append(BigDecimal.valueOf(cents(i), 2))
                    .append("\",\"datepaid\":\"2026-01-06 12:40:47\",\"status\":\"Paid\",\"merge_id\":null,")
                    .append("\"number\":\"2026\\/01\\/")
                    .append(CHUNK + i)
                    .append("\",\"currency\":\"EUR\"}");
        }
        return bytes(json.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
