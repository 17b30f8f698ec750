/**
 * Beans of the templates of the Kamelets.
 *
 * <p>It uses no other package.
 */
package io.github.camelportal.internal.kamelet;
