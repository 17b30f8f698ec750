package io.github.camelportal.internal.json;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/**
 * Dates for the portal: {@code yyyy-MM-dd}, or {@code yyyy-MM-dd HH:mm:ss} if the value has a time. The portal writes dates
 * without a zone, so an instant is written in the time zone of the portal.
 */
public final class DateText {

    /** Attribute of a writer with the time zone of the portal. The default is the zone of the JVM. */
    static final String ZONE = DateText.class.getName() + ".zone";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final int DAY_LENGTH = "yyyy-MM-dd".length();

    private static final List<Class<?>> TYPES = List.of(
            LocalDate.class,
            LocalDateTime.class,
            Instant.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Date.class,
            Calendar.class,
            FileTime.class,
            XMLGregorianCalendar.class,
            // Dates of other calendars, parts of a date, and spans of time.
            TemporalAccessor.class,
            TemporalAmount.class);

    private DateText() {}

    /** Returns the text of a date, or null if the value is of another type. */
    public static String of(Object value, ZoneId zone) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        if (value instanceof ChronoLocalDate day) {
            return LocalDate.from(day).toString();
        }
        if (value instanceof XMLGregorianCalendar calendar) {
            return ofXml(calendar, zone);
        }
        // A date of SQL is a day, and refuses to be an instant.
        if (value instanceof java.sql.Date day) {
            return day.toLocalDate().toString();
        }
        Instant instant = instant(value);
        return instant == null ? null : TIME.format(instant.atZone(zone));
    }

    /** Returns the text of a calendar of XML. If it has no zone, it is a local date or time. */
    private static String ofXml(XMLGregorianCalendar calendar, ZoneId zone) {
        String text = calendar.toXMLFormat();
        if (calendar.getXMLSchemaType().equals(DatatypeConstants.DATE)) {
            return text.length() > DAY_LENGTH ? text.substring(0, DAY_LENGTH) : text;
        }
        if (!calendar.getXMLSchemaType().equals(DatatypeConstants.DATETIME)) {
            return text;
        }
        return calendar.getTimezone() == DatatypeConstants.FIELD_UNDEFINED
                ? TIME.format(LocalDateTime.parse(text))
                : TIME.format(calendar.toGregorianCalendar().toInstant().atZone(zone));
    }

    @SuppressWarnings("JavaUtilDate") // Applications and databases still give such dates.
    private static Instant instant(Object value) {
        if (value instanceof FileTime time) {
            return time.toInstant();
        }
        if (value instanceof Calendar calendar) {
            return calendar.toInstant();
        }
        if (value instanceof Date date && !(value instanceof java.sql.Time)) {
            return Instant.ofEpochMilli(date.getTime());
        }
        boolean isInstant =
                value instanceof Instant || value instanceof OffsetDateTime || value instanceof ZonedDateTime;
        return isInstant ? Instant.from((TemporalAccessor) value) : null;
    }

    /** Makes a mapper write dates as the portal does. */
    static void addTo(SimpleModule module) {
        TYPES.forEach(type -> module.addSerializer(type, new Serializer<>(type)));
    }

    private static final class Serializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        Serializer(Class<?> type) {
            super(type, false);
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            Object zone = provider.getAttribute(ZONE);
            try {
                String text = of(value, zone instanceof ZoneId given ? given : ZoneId.systemDefault());
                generator.writeString(text == null ? value.toString() : text);
            } catch (DateTimeException e) {
                throw JsonMappingException.from(generator, "a date is too far away: " + value);
            }
        }
    }
}
