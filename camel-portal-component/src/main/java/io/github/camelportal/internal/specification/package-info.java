/**
 * Joins the operations of an install's specification with the operation table.
 *
 * <p>It may use {@code internal.specification.document}, {@code api} and {@code model}.
 */
@NullMarked
package io.github.camelportal.internal.specification;

import org.jspecify.annotations.NullMarked;
