package io.github.camelportal.simulator.billing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.install.InstallOptions;
import io.github.camelportal.simulator.services.Feature;
import io.github.camelportal.simulator.services.MachineTemplate;

/** Products as the portal writes them. */
final class CatalogJson {

    private CatalogJson() {}

    static ObjectNode category(SimulatedCategory category) {
        return Json.object()
                .put("id", category.id())
                .put("name", category.name())
                .put("description", "")
                .put("slug", category.slug());
    }

    static ObjectNode product(SimulatedProduct product) {
        ObjectNode json = Json.object()
                .put("id", product.id())
                .put("type", "1")
                .put("name", product.name())
                .put("stock", false)
                .put("paytype", "Regular")
                .put("description", product.description())
                .put("qty", "0");
        json.putArray("tags");
        json.set("periods", periods(product));
        return json;
    }

    static ObjectNode configuration(SimulatedProduct product, InstallOptions install) {
        ObjectNode json = Json.object()
                .put("id", product.id())
                .put("category_name", product.category().name())
                .put("category_id", product.category().id())
                .put("name", product.name());
        json.set("price", Money.number(product.price()));
        json.put("recurring", Cycle.MONTHLY.symbol()).put("setup", 0);
        ObjectNode config = json.putObject("config");
        config.set("product", choices(product));
        config.setAll((ObjectNode) Json.resource(CatalogJson.class, "product-config.json"));
        if (install.isRecorded() && product.features().contains(Feature.MACHINES)) {
            addSystems((ArrayNode) config.get("forms"));
        }
        json.set("recurring_price", Money.number(product.price()));
        return json.putNull("prorata_date");
    }

    private static void addSystems(ArrayNode forms) {
        ArrayNode items = forms.addObject()
                .put("type", "select")
                .put("title", "OS")
                .put("id", MachineTemplate.FORM)
                .put("name", "custom[" + MachineTemplate.FORM + "]")
                .put("required", true)
                .putArray("items");
        for (MachineTemplate template : MachineTemplate.values()) {
            items.addObject()
                    .put("title", template.title())
                    .put("value", 1)
                    .put("id", template.itemId())
                    .put("price", 0)
                    .put("setup", 0);
        }
    }

    private static ArrayNode choices(SimulatedProduct product) {
        ArrayNode choices = Json.array();
        ObjectNode cycle = choices.addObject()
                .put("type", "select")
                .put("title", "pickcycle")
                .put("id", "cycle")
                .put("name", "cycle");
        cycle.set("items", periods(product));
        cycle.put("value", Cycle.MONTHLY.symbol());
        cycle.set("price", Money.number(product.price()));
        cycle.put("setup", 0);
        choices.addObject()
                .put("type", "input")
                .put("title", "domain")
                .put("id", "domain")
                .put("name", "domain")
                .putNull("value");
        return choices;
    }

    private static ArrayNode periods(SimulatedProduct product) {
        ArrayNode periods = Json.array();
        for (Cycle cycle : Cycle.values()) {
            ObjectNode period = periods.addObject().put("title", cycle.symbol()).put("value", cycle.symbol());
            period.set("price", Money.number(cycle.price(product.price())));
            period.put("setup", 0).put("selected", cycle == Cycle.MONTHLY);
        }
        return periods;
    }
}
