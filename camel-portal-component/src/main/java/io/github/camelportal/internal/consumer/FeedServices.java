package io.github.camelportal.internal.consumer;

import io.github.camelportal.internal.exchange.ResponseSpool;
import io.github.camelportal.internal.feed.FeedRegistry;
import io.github.camelportal.internal.feed.sent.SentTexts;

/**
 * The parts that all feeds of a component share.
 *
 * @param registry  the open feeds
 * @param sentTexts notes what producers send
 * @param spool     store of downloaded files
 */
public record FeedServices(FeedRegistry registry, SentTexts sentTexts, ResponseSpool spool) {}
