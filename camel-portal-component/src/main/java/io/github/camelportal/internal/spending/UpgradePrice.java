package io.github.camelportal.internal.spending;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;

/** The estimate that {@code services/upgrade} returns without {@code send=true}. No document lists its fields. */
final class UpgradePrice implements PriceSource {

    private static final List<String> AMOUNTS = List.of("charge", "total", "cost", "price");

    @Override
    public Price price(RequestFields request, PortalClient client) {
        JsonNode response = response(estimate(request, client));
        JsonNode estimate = Stream.of("/estimate", "/data/estimate", "/data", "")
                .map(response::at)
                .filter(JsonNode::isContainerNode)
                .findFirst()
                .orElse(response);
        BigDecimal amount = amount(estimate)
                .orElseThrow(() -> new UnknownPriceException(
                        "the estimate of services/upgrade has no amount in one of " + String.join(", ", AMOUNTS)));
        String currency = estimate.path("currency").asText("");
        return new Price(amount, currency.isBlank() ? null : currency);
    }

    private static Object estimate(RequestFields request, PortalClient client) {
        try {
            return client.callForJson(estimate(request)).body();
        } catch (PortalUnreadableResponseException e) {
            throw new UnknownPriceException("the estimate of services/upgrade has no amount");
        }
    }

    /** Returns the largest amount of an object, or the sum of the amounts of its parts if that is larger. */
    private static Optional<BigDecimal> amount(JsonNode estimate) {
        Optional<BigDecimal> parts = estimate.valueStream()
                .filter(JsonNode::isContainerNode)
                .map(UpgradePrice::amount)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
        Stream<BigDecimal> own =
                AMOUNTS.stream().map(name -> Amounts.parse(estimate.path(name))).filter(Objects::nonNull);
        return Stream.concat(own, parts.stream()).max(BigDecimal::compareTo);
    }

    /** Returns the request for the estimate, which orders nothing and so may be retried. */
    private static PortalRequest estimate(RequestFields request) {
        Operation upgrade = request.request().operation();
        Operation estimate = new Operation(
                upgrade.group(),
                upgrade.name(),
                upgrade.title(),
                upgrade.method(),
                upgrade.path(),
                OperationEffect.READ,
                upgrade.providers(),
                upgrade.authenticated(),
                upgrade.parameters(),
                upgrade.response(),
                upgrade.feed(),
                upgrade.composite());
        try {
            byte[] body = PortalJson.mapper().writeValueAsBytes(request.bodyWithout("send"));
            return new PortalRequest(
                    estimate,
                    request.request().target(),
                    body,
                    request.request().secrets());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body that was JSON cannot be written", e);
        }
    }

    private static JsonNode response(Object body) {
        try {
            return PortalJson.mapper().readTree(Objects.toString(body, "null"));
        } catch (JsonProcessingException e) {
            throw new UnknownPriceException("the estimate of services/upgrade is no JSON");
        }
    }
}
