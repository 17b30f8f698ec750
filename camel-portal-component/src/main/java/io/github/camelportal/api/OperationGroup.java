package io.github.camelportal.api;

import java.util.List;

/**
 * The operations under one first part of the URI.
 *
 * @param name        first part of the URI
 * @param description subject of these operations, a sentence
 * @param operations  the operations, in the order of the operation table
 */
public record OperationGroup(String name, String description, List<Operation> operations) {}
