package io.github.camelportal.simulator.page;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.browser.ChromiumExtension;
import io.github.camelportal.simulator.browser.ChromiumTab;

/** A simulator with its page in a tab of Chromium. Without Chromium on this machine the tests are skipped. */
abstract class PageInChromium {

    @RegisterExtension
    static final ChromiumExtension CHROMIUM = new ChromiumExtension();

    PortalSimulator simulator;
    ChromiumTab tab;

    @BeforeEach
    final void start() {
        simulator = PortalSimulator.start();
        tab = CHROMIUM.tab();
    }

    @AfterEach
    final void close() {
        CHROMIUM.closeTab();
        simulator.close();
    }

    final void open() {
        tab.navigate(simulator.pageUrl());
        tab.waitForText("#connection", "Live");
    }
}
