package io.github.camelportal.simulator.certificates;

import java.math.BigDecimal;
import java.util.SortedMap;

/** A certificate that can be ordered, with its prices by years. */
public record SimulatedCertificateProduct(String id, String name, SortedMap<Integer, BigDecimal> prices) {}
