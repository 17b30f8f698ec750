package io.github.camelportal.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what belongs to a method and a path. A template is written as in the documents: {@code /tickets/@number}.
 *
 * @param <T> what is found
 */
public final class RouteTable<T> {

    private final List<TemplateTarget<T>> entries = new ArrayList<>();

    public void add(String method, String template, T target) {
        entries.add(new TemplateTarget<>(method, segments(template), target));
    }

    public Optional<Match<T>> find(String method, String path) {
        List<String> segments = segments(path);
        return entries.stream()
                .filter(entry -> entry.method().equals(method) && entry.fits(segments))
                // Words win over variables: /contact/privileges is not the contact "privileges".
                .min((a, b) -> Long.compare(a.variableCount(), b.variableCount()))
                .map(entry -> new Match<>(entry.target(), entry.variables(segments)));
    }

    public boolean knowsPath(String path) {
        List<String> segments = segments(path);
        return entries.stream().anyMatch(entry -> entry.fits(segments));
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** A route that matches, and the values of the variables of its template. */
    public record Match<T>(T target, Map<String, String> variables) {}

    private record TemplateTarget<T>(String method, List<String> template, T target) {

        boolean fits(List<String> segments) {
            if (segments.size() != template.size()) {
                return false;
            }
            for (int i = 0; i < segments.size(); i++) {
                boolean same = isVariable(i)
                        ? !segments.get(i).isEmpty()
                        : template.get(i).equals(segments.get(i));
                if (!same) {
                    return false;
                }
            }
            return true;
        }

        long variableCount() {
            return template.stream().filter(segment -> segment.startsWith("@")).count();
        }

        Map<String, String> variables(List<String> segments) {
            Map<String, String> variables = new LinkedHashMap<>();
            for (int i = 0; i < segments.size(); i++) {
                if (isVariable(i)) {
                    variables.put(template.get(i).substring(1), decode(segments.get(i)));
                }
            }
            return variables;
        }

        private boolean isVariable(int index) {
            return template.get(index).startsWith("@");
        }

        private static String decode(String segment) {
            // Unlike in a form, a plus sign in a path is a plus sign.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
