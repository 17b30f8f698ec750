package io.github.camelportal.simulator.news;

import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class NewsTest {

    @Test
    void returnsNewsAndArticles() {
        try (PortalSimulator simulator = PortalSimulator.start()) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            assertThat(client.get("/news").at("/news/0/slug").asText()).isEqualTo("new-data-centre");
            assertThat(client.get("/news").at("/news/0").has("content")).isFalse();
            assertThat(client.get("/news/5").at("/annoucement/content").asText())
                    .contains("Amsterdam");
            assertThat(client.get("/news/6").at("/error/0").asText()).isEqualTo("news_not_found");
            assertThat(client.get("/knowledgebase").at("/categories/0/name").asText())
                    .isEqualTo("Domains");
            assertThat(client.get("/knowledgebase/1").at("/articles/0/cat_id").asText())
                    .isEqualTo("1");
            assertThat(client.get("/knowledgebase/2").at("/error/0").asText()).isEqualTo("category_not_found");
            assertThat(client.get("/knowledgebase/article/1")
                            .at("/article/title")
                            .asText())
                    .isEqualTo("How to transfer a domain");
        }
    }
}
