package io.github.camelportal.internal.spending;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Quote;
import io.github.camelportal.model.QuoteItem;
import io.github.camelportal.model.QuoteSummary;

/** The total of {@code orders/quote} for the items of an order. */
final class QuotedPrice implements PriceSource {

    private static final Operation QUOTE = OperationTable.operation("orders", "quote");
    private static final String PAY_METHOD = "pay_method";
    private static final String PRODUCT_ID = "product_id";
    private static final String ITEMS = "items";

    private final String itemType;

    private QuotedPrice(String itemType) {
        this.itemType = itemType;
    }

    /** Returns the source for an operation whose request has several items, as a quote does. */
    static QuotedPrice ofItems() {
        return new QuotedPrice(null);
    }

    /** Returns the source for an operation whose request is one item of this type. */
    static QuotedPrice ofItem(String type) {
        return new QuotedPrice(type);
    }

    @Override
    public Price price(RequestFields request, PortalClient client) {
        ObjectNode quoted = itemType == null ? request.body() : singleItem(request);
        int items = quoted.path(ITEMS).size();
        if (items == 0) {
            throw new UnknownPriceException("the request has no items");
        }
        Object body = client.call(quote(quoted, request.request())).body();
        if (!(body instanceof Quote quote) || quote.summary() == null) {
            throw new UnknownPriceException("orders/quote has no total");
        }
        requireAllValid(quote.items(), items);
        return new Price(total(quote.summary()), currency(quote));
    }

    private ObjectNode singleItem(RequestFields request) {
        ObjectNode item = request.bodyWithout(PAY_METHOD);
        item.put("type", itemType);
        if (request.request().operation().path().contains("{" + PRODUCT_ID + "}")) {
            item.put(PRODUCT_ID, request.pathVariable(PRODUCT_ID));
        }
        ObjectNode quoted = JsonNodeFactory.instance.objectNode();
        if (request.body().has(PAY_METHOD)) {
            quoted.set(PAY_METHOD, request.body().get(PAY_METHOD));
        }
        quoted.putArray(ITEMS).add(item);
        return quoted;
    }

    private static PortalRequest quote(JsonNode body, PortalRequest original) {
        try {
            return new PortalRequest(
                    QUOTE, QUOTE.path(), PortalJson.mapper().writeValueAsBytes(body), original.secrets());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body that was JSON cannot be written", e);
        }
    }

    /** The total of a quote leaves out an item that cannot be ordered now, and the order may succeed nevertheless. */
    private static void requireAllValid(List<QuoteItem> items, int expected) {
        if (items.size() != expected) {
            throw new UnknownPriceException(
                    "orders/quote has " + items.size() + " items, and the request has " + expected);
        }
        for (int i = 0; i < items.size(); i++) {
            QuoteItem item = items.get(i);
            if (!item.error().isEmpty() || !Boolean.TRUE.equals(item.valid())) {
                throw new UnknownPriceException("orders/quote does not accept item " + (i + 1)
                        + (item.error().isEmpty() ? "" : ": " + String.join("; ", item.error())));
            }
        }
    }

    /**
     * Returns the total with the credit that the order would use, which is money, too. The total of a quote can be without it, and
     * some portals write it as a negative amount.
     */
    private static BigDecimal total(QuoteSummary summary) {
        if (summary.total() == null) {
            throw new UnknownPriceException("orders/quote has no total");
        }
        BigDecimal total = summary.total().add(absolute(summary.credit()));
        if (summary.subtotal() != null
                && total.add(absolute(summary.discount())).compareTo(summary.subtotal()) < 0) {
            throw new UnknownPriceException(
                    "the total of orders/quote is below its subtotal, and its credit and discount do not explain that");
        }
        return total;
    }

    private static BigDecimal absolute(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount.abs();
    }

    private static String currency(Quote quote) {
        Object currency = quote.summary().otherFields().get("currency");
        Object code = currency == null ? quote.otherFields().get("currency") : currency;
        return code == null || code.toString().isBlank() ? null : code.toString();
    }
}
