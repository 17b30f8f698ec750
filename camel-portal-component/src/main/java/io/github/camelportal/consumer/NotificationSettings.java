package io.github.camelportal.consumer;

import java.time.ZoneId;

import io.github.camelportal.client.PortalRequest;

/**
 * How to consume notifications.
 *
 * @param list         asks for the new ones
 * @param acknowledges whether a success is told to the portal
 * @param splits       whether each one is an exchange of its own
 * @param zoneId       time zone of the portal, or null for that of the JVM
 */
public record NotificationSettings(PortalRequest list, boolean acknowledges, boolean splits, String zoneId) {

    ZoneId zone() {
        return zoneId == null || zoneId.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zoneId);
    }
}
