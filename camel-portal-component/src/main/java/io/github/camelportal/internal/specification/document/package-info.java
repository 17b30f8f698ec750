/**
 * Parses the document of an install into its operations, whatever its quirks.
 *
 * <p>It may use {@code api} and {@code model}. Other packages reach the classes that use swagger-parser through the service {@link
 * io.github.camelportal.internal.specification.document.DocumentReader} only, because that library is optional.
 */
@NullMarked
package io.github.camelportal.internal.specification.document;

import org.jspecify.annotations.NullMarked;
