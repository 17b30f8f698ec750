package io.github.camelportal.internal.client.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.Tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The time at which a session requests another token. */
class SessionTest {

    private static final Instant REQUESTED = Instant.parse("2026-01-31T12:00:00.700Z");

    @ParameterizedTest
    @CsvSource({
        // a tenth of its life and the second that the claims may lack
        "100, 89000",
        "300, 269000",
        // 30 s at most
        "301, 270000",
        "3600, 3569000",
        "31536000, 31535969000",
        // half of its life at most
        "1, 500",
        "2, 1000",
        "3, 1700"
    })
    void isRefreshedSomeTimeBeforeTheTokenExpires(long lifeSeconds, long afterMillis) {
        Instant issued = Instant.ofEpochSecond(REQUESTED.getEpochSecond());
        Session session = session(issued.getEpochSecond(), issued.getEpochSecond() + lifeSeconds);
        Instant due = REQUESTED.plusMillis(afterMillis);

        assertThat(session.needsRefresh(due.minusMillis(1))).isFalse();
        assertThat(session.needsRefresh(due)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-86_400, -60, 0, 60, 86_400})
    void doesNotDependOnTheClockOfThePortalWhenTheTokenSaysWhenItWasIssued(long skewSeconds) {
        long issued = REQUESTED.getEpochSecond() + skewSeconds;
        Session session = session(issued, issued + 100);

        assertThat(session.needsRefresh(REQUESTED.plusMillis(88_999))).isFalse();
        assertThat(session.needsRefresh(REQUESTED.plusMillis(89_000))).isTrue();
    }

    @Test
    void countsFromTheRequestWhenTheTokenDoesNotSayWhenItWasIssued() {
        Session session = session(null, REQUESTED.getEpochSecond() + 100);

        assertThat(session.needsRefresh(REQUESTED.plus(Duration.ofSeconds(88)))).isFalse();
        assertThat(session.needsRefresh(REQUESTED.plus(Duration.ofSeconds(90)))).isTrue();
    }

    @Test
    void isNeverRefreshedByTimeWhenTheTokenDoesNotExpire() {
        Session session = session(REQUESTED.getEpochSecond(), null);

        assertThat(session.needsRefresh(Instant.MAX)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -100_000})
    void isNeverRefreshedByTimeWhenTheTokenExpiresBeforeItWasIssued(long lifeSeconds) {
        long issued = REQUESTED.getEpochSecond();
        Session session = session(issued, issued + lifeSeconds);

        assertThat(session.needsRefresh(Instant.MAX)).isFalse();
    }

    @Test
    void sendsTheTokenAndRemembersTheRefreshToken() {
        Session session = Session.of(new Tokens("opaque", "other", Map.of()), "refresh", REQUESTED);

        assertThat(session.authorization().value()).isEqualTo("Bearer opaque");
        assertThat(session.authorization().secrets()).containsExactly("opaque", "refresh");
        assertThat(session.refreshToken()).isEqualTo("refresh");
        assertThat(session.obtainedAt()).isEqualTo(REQUESTED);
        assertThat(session.toString()).doesNotContain("opaque").doesNotContain("other");
    }

    private static Session session(Long issuedAt, Long expiresAt) {
        return Session.of(new Tokens(token(issuedAt, expiresAt), null, Map.of()), null, REQUESTED);
    }

    static String token(Long issuedAt, Long expiresAt) {
        String claims = "{\"sub\": \"joe\"" + (issuedAt == null ? "" : ", \"iat\": " + issuedAt)
                + (expiresAt == null ? "" : ", \"exp\": " + expiresAt) + "}";
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8)) + ".s";
    }
}
