/**
 * News and the knowledge base, and their routes.
 *
 * <p>It may use {@code http}.
 */
package io.github.camelportal.simulator.news;
