package io.github.camelportal.simulator.news;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** News and the knowledge base, which never change. */
public final class NewsRoutes implements RouteGroup {

    private final JsonNode content = Json.resource(NewsRoutes.class, "news.json");

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/news", this::list),
                // Portals misspell the name of the field.
                Route.get("/news/@id", call -> details(call, "news", "annoucement", "news_not_found")),
                Route.get(
                        "/knowledgebase",
                        call -> SimulatedResponse.json(Json.object().set("categories", content.get("categories")))),
                Route.get("/knowledgebase/@id", this::category),
                Route.get(
                        "/knowledgebase/article/@id",
                        call -> details(call, "articles", "article", "article_not_found")));
    }

    private SimulatedResponse list(Call call) {
        ArrayNode list = Json.array();
        content.get("news").forEach(item -> list.add(((ObjectNode) item.deepCopy()).without("content")));
        return SimulatedResponse.json(Json.object().set("news", list));
    }

    private SimulatedResponse category(Call call) {
        find("categories", call.path("id"), "category_not_found");
        ObjectNode response = Json.object();
        response.putArray("subcategories");
        ArrayNode articles = response.putArray("articles");
        content.get("articles").forEach(article -> {
            if (article.path("cat_id").asText().equals(call.path("id"))) {
                articles.add(article);
            }
        });
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse details(Call call, String kind, String name, String error) {
        return SimulatedResponse.json(Json.object().set(name, find(kind, call.path("id"), error)));
    }

    private JsonNode find(String kind, String id, String error) {
        for (JsonNode element : content.get(kind)) {
            if (element.path("id").asText().equals(id)) {
                return element;
            }
        }
        throw Refusal.because(error);
    }
}
