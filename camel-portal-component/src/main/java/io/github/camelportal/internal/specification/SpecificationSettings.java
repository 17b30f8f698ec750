package io.github.camelportal.internal.specification;

import org.jspecify.annotations.Nullable;

/**
 * Settings of a specification. Endpoints with equal ones share it.
 *
 * @param location       location of the document
 * @param mapping        location of the mapping, or null for the file beside the document
 * @param cache          file or directory of the cache, or null
 * @param maxBytes       maximum number of bytes of the document
 * @param deadlineMillis maximum time to download it, in milliseconds
 */
public record SpecificationSettings(
        String location, @Nullable String mapping, @Nullable String cache, long maxBytes, long deadlineMillis) {}
