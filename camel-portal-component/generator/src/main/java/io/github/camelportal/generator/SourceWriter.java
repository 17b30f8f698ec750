package io.github.camelportal.generator;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** Writes the files of one folder from templates, and deletes files that it did not write. */
public final class SourceWriter {

    private final Configuration templates;
    private final Path folder;
    private final Set<Path> written = new HashSet<>();

    /** Creates a writer for a folder. */
    public SourceWriter(Path folder) {
        this.folder = folder;
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(SourceWriter.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNumberFormat("computer");
        templates.setRecognizeStandardFileExtensions(false);
    }

    /** Writes a file if its content has changed, so that an unchanged table does not cause a compilation. */
    public void write(String template, String fileName, Map<String, ?> model) throws IOException {
        StringWriter text = new StringWriter();
        try {
            templates.getTemplate(template).process(model, text);
        } catch (TemplateException e) {
            throw new IllegalStateException("Template " + template + " failed for " + fileName, e);
        }
        Path file = folder.resolve(fileName);
        written.add(file);
        if (!Files.exists(file) || !Files.readString(file).equals(text.toString())) {
            Files.createDirectories(folder);
            Files.writeString(file, text.toString());
        }
    }

    /** Deletes the files with the given ending that were not written, such as the classes of a removed group. */
    void deleteOthers(String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            if (file.getFileName().toString().endsWith(ending) && !written.contains(file)) {
                Files.delete(file);
            }
        }
    }
}
