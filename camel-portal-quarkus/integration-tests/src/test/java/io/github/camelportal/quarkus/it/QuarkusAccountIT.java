package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same against the packaged application. */
@QuarkusIntegrationTest
class QuarkusAccountIT extends QuarkusAccountTest {}
