/**
 * Parses the document of an install into its operations, whatever its quirks.
 *
 * <p>It may use {@code api} and {@code model}. The classes of swagger-parser are named in {@link
 * io.github.camelportal.internal.specification.document.OpenApiParser} and {@link
 * io.github.camelportal.internal.specification.document.SchemaReader} only, because that library is optional.
 */
@NullMarked
package io.github.camelportal.internal.specification.document;

import org.jspecify.annotations.NullMarked;
