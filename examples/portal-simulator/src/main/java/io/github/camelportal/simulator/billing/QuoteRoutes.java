package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Prices of an order that is not placed. An item that cannot be ordered is an error of the item, not of the call. */
public final class QuoteRoutes implements RouteGroup {

    private final PortalState state;
    private final OrderDesk desk;

    public QuoteRoutes(PortalState state, OrderDesk desk) {
        this.state = state;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/quote", this::quote).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse quote(Call call) {
        call.hasNoEffect();
        List<Fields> items = OrderDesk.items(call);
        ArrayNode list = Json.array();
        BigDecimal total = Money.NONE;
        Map<Cycle, BigDecimal> recurring = new EnumMap<>(Cycle.class);
        for (Fields item : items) {
            ObjectNode json = list.addObject();
            try {
                OrderLine line = desk.line(call.accountId(), item);
                total = total.add(line.price());
                Cycle cycle = cycle(item);
                recurring.merge(cycle, line.price(), BigDecimal::add);
                addLine(json, item, line);
                addVerdict(json, list.size() - 1, null);
            } catch (Refusal refusal) {
                addVerdict(json.putNull("product").set("domains", Json.array()), list.size() - 1, refusal);
            }
        }
        ObjectNode response = Json.object();
        response.set("summary", summary(total, recurring));
        return SimulatedResponse.json(response.set("items", list));
    }

    private static Cycle cycle(Fields item) {
        boolean product = item.required("type").equals("product");
        if (product) {
            return Cycle.of(item.text("cycle").orElse(Cycle.MONTHLY.symbol()));
        }
        return item.number("years").orElse(1) == 1 ? Cycle.ANNUALLY : Cycle.BIENNIALLY;
    }

    private static ObjectNode summary(BigDecimal total, Map<Cycle, BigDecimal> recurring) {
        ObjectNode summary = Json.object();
        summary.set("subtotal", Money.number(total));
        summary.set("total", Money.number(total));
        summary.put("credit", 0).put("discount", 0);
        summary.set("cost", Money.number(total));
        ArrayNode prices = summary.putArray("recurring");
        recurring.forEach((cycle, price) -> {
            ObjectNode entry = prices.addObject().put("title", cycle.title());
            entry.set("price", Money.number(price));
            entry.put("value", cycle.symbol());
        });
        summary.putArray("tax");
        return summary;
    }

    private void addLine(ObjectNode target, Fields item, OrderLine line) {
        if (item.required("type").equals("domain")) {
            ObjectNode domain = target.putNull("product").putObject("domains").putObject(line.name());
            domain.put("id", Integer.parseInt(line.productId()))
                    .put("index", 0)
                    .put("category_id", Catalog.DOMAINS.id())
                    .put("category_name", Catalog.DOMAINS.name())
                    .put("name", line.name())
                    .put("tld", state.catalog().tld(line.productId()).name())
                    .put("period", item.number("years").orElse(1))
                    .put("price", Money.text(line.price()));
            return;
        }
        boolean certificate = item.required("type").equals("certificate");
        SimulatedCategory category = certificate
                ? Catalog.CERTIFICATES
                : state.catalog().product(line.productId()).category();
        String name = certificate
                ? state.catalog().certificate(line.productId()).name()
                : state.catalog().product(line.productId()).name();
        ObjectNode product = target.putObject("product")
                .put("id", Integer.parseInt(line.productId()))
                .put("category_name", category.name())
                .put("category_id", Integer.parseInt(category.id()))
                .put("name", name)
                .put("domain", line.name());
        product.set("price", Money.number(line.price()));
        target.putArray("domains");
    }

    private static void addVerdict(ObjectNode target, int index, Refusal refusal) {
        target.putObject("coupon");
        target.put("index", index).put("valid", refusal == null).putArray("info");
        target.set("error", refusal == null ? Json.array() : refusal.errors());
    }
}
