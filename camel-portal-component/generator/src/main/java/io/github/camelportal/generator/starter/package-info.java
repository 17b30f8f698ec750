/** Derives the properties of the Spring Boot starter from the catalog of the component. */
package io.github.camelportal.generator.starter;
