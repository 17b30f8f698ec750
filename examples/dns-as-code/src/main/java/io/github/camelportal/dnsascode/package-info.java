/** DNS as code: zones from YAML files, ACME challenges and dynamic DNS over HTTP. */
package io.github.camelportal.dnsascode;
