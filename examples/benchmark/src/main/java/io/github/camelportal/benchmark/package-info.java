/**
 * Entry points of the benchmark: the server, the contenders, and the report.
 *
 * <p>It may use every package below.
 */
package io.github.camelportal.benchmark;
