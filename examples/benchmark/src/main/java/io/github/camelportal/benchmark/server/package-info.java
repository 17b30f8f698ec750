/**
 * An HTTP server with prepared responses, so that the server itself costs little.
 *
 * <p>It uses no other package of the benchmark.
 */
package io.github.camelportal.benchmark.server;
