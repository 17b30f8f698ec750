/** A help desk and a bridge that keeps it in step with the portal of a provider. */
package io.github.camelportal.helpdesk;
