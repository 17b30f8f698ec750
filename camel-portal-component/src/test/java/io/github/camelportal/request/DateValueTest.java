package io.github.camelportal.request;

import java.nio.file.attribute.FileTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.support.RecordingPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A date, a part of one or a span of time reaches the portal in one form, whatever type it has in the route. */
class DateValueTest extends RecordingPortalTestSupport {

    private static final String REPLY = "portal:tickets/reply?ticketNumber=7&zoneId=America/New_York";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant INSTANT = Instant.parse("2026-07-01T03:04:05Z");

    @BeforeEach
    void start() {
        portal.answers("{\"ticket\": {\"ticket_number\": \"1\"}, \"info\": [\"reply_added\"]}");
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                arguments(LocalDate.of(2026, 7, 1), "2026-07-01"),
                arguments(LocalDateTime.of(2026, 7, 1, 0, 0), "2026-07-01 00:00:00"),
                arguments(INSTANT, "2026-06-30 23:04:05"),
                arguments(Date.from(INSTANT), "2026-06-30 23:04:05"),
                arguments(Timestamp.from(INSTANT), "2026-06-30 23:04:05"),
                arguments(java.sql.Date.valueOf("2026-07-01"), "2026-07-01"),
                arguments(ZonedDateTime.ofInstant(INSTANT, ZoneId.of("Asia/Tokyo")), "2026-06-30 23:04:05"),
                arguments(INSTANT.atOffset(ZoneOffset.ofHours(5)), "2026-06-30 23:04:05"),
                arguments(GregorianCalendar.from(INSTANT.atZone(NEW_YORK)), "2026-06-30 23:04:05"),
                arguments(calendarInTokyo(), "2026-06-30 23:04:05"),
                arguments(FileTime.from(INSTANT), "2026-06-30 23:04:05"),
                arguments(JapaneseDate.of(2026, 7, 1), "2026-07-01"),
                arguments(ThaiBuddhistDate.of(2569, 7, 1), "2026-07-01"),
                arguments(xml("2026-07-01"), "2026-07-01"),
                arguments(xml("2026-07-01T03:04:05"), "2026-07-01 03:04:05"),
                arguments(xml("2026-07-01T03:04:05Z"), "2026-06-30 23:04:05"),
                arguments("2026-07-01", "2026-07-01"));
    }

    private static GregorianCalendar calendarInTokyo() {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
        calendar.setTimeInMillis(INSTANT.toEpochMilli());
        return calendar;
    }

    private static XMLGregorianCalendar xml(String text) {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(text);
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Object> partsOfDates() {
        return Stream.of(
                Year.of(2026),
                YearMonth.of(2026, 7),
                MonthDay.of(7, 1),
                LocalTime.of(3, 4, 5),
                OffsetTime.of(3, 4, 5, 0, ZoneOffset.UTC),
                Duration.ofHours(5),
                Period.ofMonths(3));
    }

    @ParameterizedTest
    @MethodSource("partsOfDates")
    void sendsPartOfDateAsItsText(Object part) {
        template.sendBody(REPLY, Map.of("body", part, "custom", Map.of("dates", new Object[] {part})));

        assertThat(portal.requestJson().path("body").asText()).isEqualTo(part.toString());
        assertThat(portal.requestJson().at("/custom/dates/0").asText()).isEqualTo(part.toString());
    }

    @ParameterizedTest
    @MethodSource("dates")
    void sendsDateAsThePortalWritesIt(Object date, String text) {
        template.sendBody(REPLY, Map.of("body", date, "due", date, "custom", Map.of("dates", new Object[] {date})));

        JsonNode sent = portal.requestJson();
        assertThat(sent.path("body").asText()).isEqualTo(text);
        assertThat(sent.path("due").asText()).isEqualTo(text);
        assertThat(sent.at("/custom/dates/0").asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void sendsDateOfAHeaderAsThePortalWritesIt(Object date, String text) {
        template.sendBodyAndHeader(REPLY, null, "CamelPortalBody", date);

        assertThat(portal.requestJson().path("body").asText()).isEqualTo(text);
    }

    @Test
    void refusesDateThatHasNoText() {
        Throwable failure =
                catchThrowable(() -> template.sendBodyAndHeader(REPLY, null, "CamelPortalBody", Instant.MAX));

        assertThat(failure).rootCause().hasMessageStartingWith("Parameter body must be a date");
    }
}
