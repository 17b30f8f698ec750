package io.github.camelportal.api;

import java.util.List;
import java.util.function.Supplier;

/**
 * The operations under one first part of the URI.
 *
 * @param name        first part of the URI
 * @param description what these operations are about
 * @param options     makes the object that Camel binds the endpoint options of an operation to
 * @param operations  the operations
 */
public record OperationGroup(String name, String description, Supplier<?> options, List<Operation> operations) {}
