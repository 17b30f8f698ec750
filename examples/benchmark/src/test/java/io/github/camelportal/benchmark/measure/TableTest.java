package io.github.camelportal.benchmark.measure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TableTest {

    @Test
    void columnsAreOfEvenWidth() {
        Table table = new Table("Who", "calls/s").row("portal route", "12,345").row("bare", "7");

        assertThat(table.render()).isEqualTo("""
                        | Who          | calls/s |
                        |--------------|--------:|
                        | portal route |  12,345 |
                        | bare         |       7 |
                        """);
    }

    @Test
    void rowsHaveAsManyCellsAsColumns() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("a", "b").row("1"));
    }

    @Test
    void numbersAreShortAndTheSameEverywhere() {
        assertThat(Table.number(1234567.8)).isEqualTo("1,234,568");
        assertThat(Table.number(12.34)).isEqualTo("12.3");
    }

    @Test
    void ratesStandBesideThoseOfThePortalRoute() {
        Samples samples = new Samples();
        samples.add(Names.PORTAL, new Pace(100, 1_000_000_000L, 2_000_000L).metrics("calls/s"));
        samples.add(Names.PORTAL, new Pace(300, 1_000_000_000L, 3_000_000L).metrics("calls/s"));
        samples.add(Names.BARE, new Pace(400, 1_000_000_000L, 4_000_000L).metrics("calls/s"));
        samples.add(Names.HAND_WRITTEN, Map.of(Samples.EXIT_CODE, 3.0));

        RateTable table = new RateTable("calls", samples, "calls/s");
        List.of(Names.PORTAL, Names.BARE, Names.HAND_WRITTEN).forEach(name -> table.add(name, name, "calls/s"));

        assertThat(table.table().render()).isEqualTo("""
                        |                    | calls/s: median | lowest | highest | to portal | CPU µs each |
                        |--------------------|----------------:|-------:|--------:|----------:|------------:|
                        | portal route       |             200 |    100 |     300 |      1.00 |        15.0 |
                        | bare loop          |             400 |    400 |     400 |      2.00 |        10.0 |
                        | hand-written route |            none |        |         |           |             |
                        """);
    }
}
