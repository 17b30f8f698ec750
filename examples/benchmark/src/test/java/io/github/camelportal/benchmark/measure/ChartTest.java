package io.github.camelportal.benchmark.measure;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A chart has a bar for each row, as long as its median. */
class ChartTest {

    @Test
    void drawsBarAsLongAsMedian() throws Exception {
        Chart chart = new Chart("calls", "µs <each>")
                .add("slow", List.of(90.0, 100.0, 80.0))
                .add("fast", List.of(45.0));

        NodeList bars = parsed(chart).getElementsByTagName("rect");

        assertThat(bars.getLength()).isEqualTo(3);
        double slow = Double.parseDouble(((Element) bars.item(1)).getAttribute("width"));
        double fast = Double.parseDouble(((Element) bars.item(2)).getAttribute("width"));
        assertThat(slow).isEqualTo(2 * fast);
    }

    @Test
    void escapesTexts() throws Exception {
        Chart chart = new Chart("calls", "µs <each>").add("a & b", List.of(1.0));

        NodeList texts = parsed(chart).getElementsByTagName("text");

        assertThat(texts.item(0).getTextContent()).isEqualTo("µs <each>");
        assertThat(texts.item(1).getTextContent()).isEqualTo("a & b");
    }

    @Test
    void namesFileOfImage() {
        assertThat(new Chart("calls", "Calls").markdown()).isEqualTo("![Calls](images/benchmark-calls.svg)\n");
    }

    private static Document parsed(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.render())));
    }
}
