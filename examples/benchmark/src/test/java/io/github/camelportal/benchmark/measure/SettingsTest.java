package io.github.camelportal.benchmark.measure;

import java.util.Properties;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SettingsTest {

    @Test
    void usualSizesNeedNoProperties() {
        Settings settings = Settings.of(new Properties());

        assertThat(settings.get(Size.ROUNDS)).isEqualTo(5);
        assertThat(settings.isUsual()).isTrue();
        assertThat(settings.jvmOptions()).contains("-Dbenchmark.list=200000", "-Dbenchmark.warmup-seconds=8");
    }

    @Test
    void onlyMoreRoundsAreAsGood() {
        assertThat(with("benchmark.rounds", "7").isUsual()).isTrue();
        assertThat(with("benchmark.rounds", "4").isUsual()).isFalse();
        assertThat(with("benchmark.list", "300000").isUsual()).isFalse();
    }

    @Test
    void sizesAreNumbersAboveZero() {
        for (String value : new String[] {"0", "-1", "many", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with("benchmark.list", value))
                    .withMessageContaining("benchmark.list must be a whole number above 0, and is '" + value + "'");
        }
    }

    private static Settings with(String property, String value) {
        Properties properties = new Properties();
        properties.setProperty(property, value);
        return Settings.of(properties);
    }
}
