package io.github.camelportal.springboot;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.model.TicketReply;

/** An application as a user writes it: routes, and the beans of two further accounts. */
@SpringBootConfiguration
@EnableAutoConfiguration
class StarterTestApplication {

    /** Texts of the replies that the route received. */
    final Queue<String> replies = new ConcurrentLinkedQueue<>();

    @Bean
    RouteBuilder routes() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:open").to("portal:tickets/create?deptId=1");
                from("direct:second").to("portal:tickets/list?configuration=#second");
                from("direct:third").to("portal:tickets/list?configuration=#third");
                from("portal:tickets/replies?repliesFrom=staff&delay=300ms&initialDelay=0")
                        .process(exchange -> replies.add(
                                exchange.getMessage().getBody(TicketReply.class).body()));
            }
        };
    }

    /** Creates an account from values. */
    @Bean
    PortalConfiguration second(
            @Value("${accounts.second.base-url}") String baseUrl,
            @Value("${accounts.second.password}") String password) {
        PortalConfiguration account = new PortalConfiguration();
        account.setBaseUrl(baseUrl);
        account.setUsername("second@example.com");
        account.setPassword(password);
        return account;
    }

    /** Creates an account that Spring Boot fills from properties. */
    @Bean
    @ConfigurationProperties(prefix = "accounts.third", ignoreUnknownFields = false)
    PortalConfiguration third() {
        return new PortalConfiguration();
    }

    /** Returns the fields of a ticket. */
    static Map<String, String> ticket(String subject) {
        return Map.of("subject", subject, "body", "Please look at web1.");
    }
}
