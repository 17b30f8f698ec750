/**
 * Runs contenders in rounds, each in a JVM of its own, and compares their results.
 *
 * <p>It uses no other package of the benchmark.
 */
package io.github.camelportal.benchmark.measure;
