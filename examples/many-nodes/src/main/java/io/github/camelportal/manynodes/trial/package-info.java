/**
 * Runs three nodes on one machine with everything that they need, and kills the node that leads again and again.
 *
 * <p>It may use the public packages of the component and the simulator. A real installation has none of it.
 */
package io.github.camelportal.manynodes.trial;
