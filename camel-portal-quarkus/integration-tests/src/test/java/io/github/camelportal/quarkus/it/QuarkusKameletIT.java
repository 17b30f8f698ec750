package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same against the packaged application: its jar, or the native executable. */
@QuarkusIntegrationTest
class QuarkusKameletIT extends QuarkusKameletTest {}
