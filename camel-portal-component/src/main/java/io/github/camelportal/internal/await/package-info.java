/**
 * Waits until the portal displays the state that a command to a machine leads to. The command is sent once, and the state is
 * polled without a thread that sleeps.
 *
 * <p>It may use {@code internal.client}, {@code internal.json}, and the public packages.
 */
package io.github.camelportal.internal.await;
