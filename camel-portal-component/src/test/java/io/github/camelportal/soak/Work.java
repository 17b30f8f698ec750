package io.github.camelportal.soak;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;

/**
 * The call that a route repeats.
 *
 * @param uri     of the operation
 * @param fields  what it is given
 * @param effect  the change that the portal records of it, or null where it only reads
 */
record Work(String uri, Map<String, Object> fields, String effect) {

    /** The effect whose every single occurrence is known on both sides. */
    static final String TICKETS = "POST /tickets";

    /** Returns work that does not fill the portal, apart from tickets, which the staff removes. */
    static List<Work> of(String contactId, String ticket, String attachment) {
        return List.of(
                reads("account/details"),
                reads("tickets/get?ticketNumber=" + ticket),
                reads("tickets/list"),
                reads("domains/list?outputType=json"),
                reads("invoices/list?outputType=iterator"),
                reads("services/list?outputType=iterator"),
                reads("domains/get?domainId=47&outputType=stream"),
                reads("tickets/attachment?ticketNumber=" + ticket + "&attachmentId=" + attachment),
                writes("contacts/update?contactId=" + contactId, Map.of("city", "Berlin"), "PUT /contact/@id"),
                writes("domains/updateAutorenew?domainId=47", Map.of("switch", true), "PUT /domain/@id/autorenew"),
                writes("services/updateLabel?serviceId=301&label=Shop", Map.of(), "POST /service/@id/label"),
                writes("tickets/create?deptId=1", Map.of("body", "Text"), TICKETS),
                writes("contacts/update?contactId=nobody", Map.of("city", "Berlin"), null));
    }

    /** Returns the fields that one exchange sends. The subject of a ticket is the name of its exchange. */
    Map<String, Object> body(String exchange) {
        Map<String, Object> body = new HashMap<>(fields);
        if (TICKETS.equals(effect)) {
            body.put("subject", exchange);
        }
        return body;
    }

    private static Work reads(String operation) {
        return new Work("portal:" + operation, Map.of(), null);
    }

    private static Work writes(String operation, Map<String, Object> fields, String effect) {
        return new Work("portal:" + operation, fields, effect);
    }

    /** Uses an answer as routes do; some leave a list after its first element. */
    static void use(Exchange exchange) throws Exception {
        Object body = exchange.getMessage().getBody();
        if (body instanceof Iterator<?> elements) {
            boolean all = exchange.getExchangeId().hashCode() % 2 == 0;
            boolean goesOn = elements.hasNext();
            while (goesOn) {
                goesOn = (elements.next() == null || all) && elements.hasNext();
            }
        } else if (body instanceof InputStream stream) {
            stream.readAllBytes();
        }
    }
}
