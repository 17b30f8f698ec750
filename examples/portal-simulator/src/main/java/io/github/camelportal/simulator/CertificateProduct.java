package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.util.SortedMap;

/** A certificate that can be ordered, with its prices by years. */
record CertificateProduct(String id, String name, SortedMap<Integer, BigDecimal> prices) {}
