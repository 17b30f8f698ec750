/** Changes compiled classes so that they run on older versions of Camel. */
package io.github.camelportal.generator.compatibility;
