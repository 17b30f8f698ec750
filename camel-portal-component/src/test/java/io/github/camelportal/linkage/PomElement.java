package io.github.camelportal.linkage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An element of a POM. */
record PomElement(Element element) {

    /** Returns the project of a POM. */
    static PomElement project(Path file) throws Exception {
        return new PomElement(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement());
    }

    String name() {
        return element.getTagName();
    }

    String text() {
        return element.getTextContent().strip();
    }

    List<PomElement> children() {
        NodeList nodes = element.getChildNodes();
        Stream<Node> all = IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
        return all.filter(Element.class::isInstance)
                .map(child -> new PomElement((Element) child))
                .toList();
    }

    /** Returns the elements that a path of names leads to. */
    List<PomElement> find(String... path) {
        List<PomElement> found = List.of(this);
        for (String name : path) {
            found = found.stream()
                    .flatMap(parent -> parent.children().stream())
                    .filter(child -> child.name().equals(name))
                    .toList();
        }
        return found;
    }

    /** Returns the text of the elements that a path of names leads to, or an empty text if there is none. */
    String text(String... path) {
        return find(path).stream().map(PomElement::text).collect(Collectors.joining());
    }
}
