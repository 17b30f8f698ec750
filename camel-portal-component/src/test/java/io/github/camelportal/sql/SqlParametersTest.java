package io.github.camelportal.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import org.apache.camel.TypeConversionException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.model.PortalList;
import io.github.camelportal.model.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Records as parameters of SQL statements, and amounts in the notation of a locale. */
class SqlParametersTest {

    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void hasEachPlainComponentWhenPortalSendsNothing() {
        Map<String, Object> parameters =
                read("{\"id\": 7, \"duedate\": \"0000-00-00\"}", Invoice.class).toSqlParameters();

        assertThat(parameters)
                .containsEntry("id", "7")
                .containsEntry("duedate", null)
                .containsEntry("total", null)
                .containsEntry("taxexempt", null)
                .containsEntry("mergeId", null)
                .doesNotContainKeys("items", "client", "otherFields");
    }

    @Test
    void hasOtherFieldsWhenTheyFitIntoColumn() {
        Map<String, Object> parameters = read(
                        "{\"id\": \"7\", \"days_left\": 3, \"id2\": \"x\", \"total-net\": 1, \"tags\": [\"a\"]}",
                        Invoice.class)
                .toSqlParameters();

        assertThat(parameters).containsEntry("days_left", 3).containsEntry("id2", "x");
        assertThat(parameters).doesNotContainKeys("total-net", "tags");
    }

    @Test
    void keepsScaleOfAmountWhenPortalWritesZeros() {
        assertThat(total("10.5")).isEqualTo(new BigDecimal("10.5"));
        assertThat(total("10.50")).isEqualTo(new BigDecimal("10.50"));
    }

    @Test
    void hasCurrencyOfServiceWhenPortalSaysIt() {
        String json = "{\"id\": \"301\", \"total\": \"5.00\", \"next_due\": \"2026-08-01\"%s}";

        assertThat(read(json.formatted(", \"currency\": \"EUR\""), Service.class)
                        .toSqlParameters())
                .containsEntry("currency", "EUR")
                .containsEntry("nextDue", LocalDate.of(2026, 8, 1));
        assertThat(read(json.formatted(""), Service.class).toSqlParameters()).containsEntry("currency", null);
    }

    @Test
    void masksSecretsWhenParametersAreWrittenAsText() {
        Map<String, Object> parameters = read("{\"id\": \"301\", \"password\": \"pa-55\"}", Service.class)
                .toSqlParameters();

        assertThat(parameters).containsEntry("password", "pa-55");
        assertThat(parameters.toString()).contains("301").doesNotContain("pa-55");
    }

    @Test
    void refusesListWhenElementIsNoRecord() {
        PortalList<String> texts = PortalList.copyOf(Arrays.asList("a"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(texts::toSqlParameters)
                .withMessageContaining("java.lang.String");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50 | 1234.50",
                "1,234.50 | 1234.50",
                "-1.234.567,89 | -1234567.89",
                "1 234,50 | 1234.50",
                "1'234.50 | 1234.50",
                "1\u00a0234\u00a0567 | 1234567",
                "1,234,567 | 1234567",
                "10,50 | 10.50",
                "0,123 | 0.123",
                "1.234 | 1.234",
                "1234.5 | 1234.5",
                "1e3 | 1E+3"
            })
    void readsAmountWhenItIsInNotationOfLocale(String text, BigDecimal amount) {
        assertThat(total(text)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,234", "1.23.456", "1,23,456", "12,345.678,9", "10,", ",50", "1 2", "10.50 EUR", "€10.50"})
    void refusesAmountWhenItHasTwoMeaningsOrNone(String text) {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> total(text))
                .withMessageContaining("total");
    }

    private BigDecimal total(String text) {
        return read("{\"total\": \"" + text + "\"}", Invoice.class).total();
    }

    private <T> T read(String json, Class<T> type) {
        return context.getTypeConverter().convertTo(type, json);
    }
}
