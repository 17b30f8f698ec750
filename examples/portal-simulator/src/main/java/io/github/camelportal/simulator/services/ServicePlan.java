package io.github.camelportal.simulator.services;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The product, cycle and price of a service.
 *
 * @param cycle how often, as the portal's symbol, such as {@code m} for monthly
 * @param total what each cycle costs
 * @param resources the chosen items of the product's resources, by the resources' ids
 */
public record ServicePlan(String productId, String cycle, BigDecimal total, Map<String, String> resources) {}
