package io.github.camelportal.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.apache.camel.builder.RouteBuilder;

/** Compiles Java snippets, all at once, each as the body of a route builder's {@code configure}. */
public final class SnippetCompiler {

    /** On one line, so that the lines of the code are easily counted back. */
    private static final String BEGINNING = "package snippets; import java.util.*;"
            + " import java.io.File; import javax.sql.DataSource; import org.apache.camel.LoggingLevel;"
            + " import org.apache.camel.builder.RouteBuilder; import org.apache.camel.catalog.*;"
            + " import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;"
            + " import org.apache.camel.component.jackson.JacksonDataFormat;"
            + " import org.apache.camel.component.file.cluster.FileLockClusterService;"
            + " import org.apache.camel.processor.aggregate.GroupedBodyAggregationStrategy;"
            + " import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;"
            + " import org.apache.camel.support.processor.state.FileStateRepository;"
            + " import org.apache.camel.spring.spi.SpringTransactionPolicy;"
            + " import org.springframework.jdbc.datasource.DataSourceTransactionManager;"
            + " import io.github.camelportal.*; import static io.github.camelportal.dsl.PortalEndpoints.portal;"
            + " import io.github.camelportal.api.Provider; import io.github.camelportal.exception.*;"
            + " import io.github.camelportal.options.*; import io.github.camelportal.spi.*; import io.github.camelportal.model.*; import io.github.camelportal.state.JdbcStateRepository;"
            + " public class %s extends RouteBuilder { @Override public void configure() throws Exception {\n";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Map<Snippet, String> names = new LinkedHashMap<>();
    private final Map<Snippet, String> mistakes = new HashMap<>();
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    private final ClassLoader loader = new SnippetLoader();

    public SnippetCompiler(List<Snippet> snippets) throws IOException {
        snippets.forEach(snippet -> names.put(snippet, "Snippet" + names.size()));
        compile(snippets);
        if (!mistakes.isEmpty()) {
            // One mistake keeps the others from being compiled.
            compile(snippets.stream()
                    .filter(snippet -> !mistakes.containsKey(snippet))
                    .toList());
        }
    }

    /** A route builder of a snippet; fails with the compiler's words if it is none. */
    public RouteBuilder builder(Snippet snippet) throws ReflectiveOperationException {
        if (mistakes.containsKey(snippet)) {
            throw new AssertionError("does not compile: " + mistakes.get(snippet));
        }
        return (RouteBuilder) loader.loadClass("snippets." + names.get(snippet))
                .getDeclaredConstructor()
                .newInstance();
    }

    private void compile(List<Snippet> snippets) throws IOException {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<Source> sources = new ArrayList<>();
        snippets.forEach(snippet -> sources.add(new Source(snippet)));
        try (Memory memory = new Memory(compiler.getStandardFileManager(problems, null, null))) {
            compiler.getTask(null, memory, problems, List.of("-proc:none"), null, sources)
                    .call();
        }
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR && problem.getSource() instanceof Source source) {
                long line = source.snippet.line() + problem.getLineNumber() - 2;
                mistakes.merge(
                        source.snippet,
                        "line " + line + ": " + problem.getMessage(java.util.Locale.ROOT),
                        (one, other) -> one + "; " + other);
            }
        }
    }

    /** The code of a snippet within a class. */
    private final class Source extends SimpleJavaFileObject {

        private final Snippet snippet;

        Source(Snippet snippet) {
            super(URI.create("string:///snippets/" + names.get(snippet) + ".java"), Kind.SOURCE);
            this.snippet = snippet;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return BEGINNING.formatted(names.get(snippet)) + snippet.runnable() + "\n}}";
        }
    }

    /** Keeps what the compiler writes. */
    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        Memory(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }

    private final class SnippetLoader extends ClassLoader {

        SnippetLoader() {
            super(SnippetCompiler.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
