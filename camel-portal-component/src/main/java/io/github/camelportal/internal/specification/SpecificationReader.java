package io.github.camelportal.internal.specification;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.apache.hc.client5.http.classic.HttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.specification.document.ApiDocument;
import io.github.camelportal.internal.specification.document.DocumentReader;
import io.github.camelportal.internal.specification.document.SpecificationException;

/** Reads the document of an install and its mapping. */
public final class SpecificationReader {

    /** Maven coordinates of the optional library. */
    static final String PARSER = "io.swagger.parser.v3:swagger-parser-v3";

    private static final Logger LOG = LoggerFactory.getLogger(SpecificationReader.class);
    private static final String PARSER_MISSING =
            "needs the library " + PARSER + ", which is optional. Add this dependency";
    private static final String PARSER_CLASS = "io.swagger.v3.parser.OpenAPIV3Parser";

    private final SpecificationSettings settings;
    private final Function<String, @Nullable InputStream> classpath;
    private final Supplier<HttpClient> http;
    private final ParameterNaming naming;

    /**
     * Creates a reader.
     *
     * @param classpath opens a resource of the class path, or returns null
     * @param http      HTTP client, which is asked for a document of a portal only
     * @param reserved  tells whether a name is an option of every endpoint, or a header of responses without its prefix
     */
    public SpecificationReader(
            SpecificationSettings settings,
            Function<String, @Nullable InputStream> classpath,
            Supplier<HttpClient> http,
            Predicate<String> reserved) {
        this.settings = settings;
        this.classpath = classpath;
        this.http = http;
        this.naming = new ParameterNaming(reserved);
    }

    /**
     * Reads the specification.
     *
     * @throws SpecificationException if it cannot be read or used
     */
    public Specification read() {
        DocumentReader reader = documentReader();
        SpecificationLocation location = SpecificationLocation.parse(settings.location());
        SpecificationMapping mapping = SpecificationMapping.of(mapping(location));
        List<String> warnings = new ArrayList<>();
        ApiDocument document = location.kind() == SpecificationLocation.LocationKind.HTTP
                ? downloaded(reader, location, warnings)
                : reader.read(bytes(location), location.toString(), warnings);
        Specification specification = new SpecificationJoiner(location.toString(), mapping, naming)
                .join(document.operations(), document.basePath(), warnings);
        specification.warnings().forEach(warning -> LOG.warn("Reading {}: it {}", location, warning));
        LOG.info("Using {}", specification);
        return specification;
    }

    /** Returns the document of the portal, or the cached one if the portal has none at the moment. */
    private ApiDocument downloaded(DocumentReader reader, SpecificationLocation location, List<String> warnings) {
        SpecificationCache cache = settings.cache() == null ? null : new SpecificationCache(settings.cache(), location);
        try {
            byte[] bytes =
                    new SpecificationDownload(http, settings.maxBytes(), settings.deadlineMillis()).get(location);
            // A portal in maintenance responds with a page, which must not replace the cached document.
            ApiDocument document = reader.read(bytes, location.toString(), warnings);
            if (cache != null) {
                cache.write(bytes);
            }
            return document;
        } catch (IOException e) {
            return cached(
                    reader,
                    cache,
                    location,
                    warnings,
                    new SpecificationException(
                            location.toString(),
                            "cannot be read: " + e.getMessage()
                                    + ". Check the address, save the document and use file:, or set specificationCache",
                            e));
        } catch (SpecificationException e) {
            return cached(reader, cache, location, warnings, e);
        }
    }

    private static ApiDocument cached(
            DocumentReader reader,
            @Nullable SpecificationCache cache,
            SpecificationLocation location,
            List<String> warnings,
            SpecificationException failure) {
        if (cache == null || !cache.exists()) {
            throw failure;
        }
        try {
            byte[] bytes = cache.read();
            LOG.warn("Using the cached specification {}: {}", cache, failure.getMessage());
            warnings.clear();
            return reader.read(bytes, location.toString(), warnings);
        } catch (IOException e) {
            failure.addSuppressed(e);
            throw failure;
        }
    }

    /** Returns the reader, which is a service so that no class refers to the optional library. */
    private DocumentReader documentReader() {
        String location = SpecificationLocation.masked(settings.location());
        ClassLoader loader = SpecificationReader.class.getClassLoader();
        try {
            Class.forName(PARSER_CLASS, false, loader);
        } catch (ClassNotFoundException e) {
            throw new SpecificationException(location, PARSER_MISSING, e);
        }
        return ServiceLoader.load(DocumentReader.class, loader)
                .findFirst()
                .orElseThrow(() -> new SpecificationException(location, PARSER_MISSING));
    }

    private byte[] bytes(SpecificationLocation location) {
        try (InputStream stream = open(location)) {
            if (stream == null) {
                throw new FileNotFoundException("it does not exist");
            }
            return SpecificationDownload.read(stream, settings.maxBytes(), () -> false);
        } catch (IOException e) {
            throw new SpecificationException(
                    location.toString(),
                    "cannot be read: " + (e instanceof NoSuchFileException ? "it does not exist" : e.getMessage()),
                    e);
        }
    }

    private @Nullable InputStream open(SpecificationLocation location) throws IOException {
        return location.kind() == SpecificationLocation.LocationKind.FILE
                ? Files.newInputStream(Path.of(location.path()))
                : classpath.apply(location.path().replaceFirst("^/+", ""));
    }

    /** Reads the mapping, which need not exist beside the document. */
    private Properties mapping(SpecificationLocation document) {
        Properties properties = new Properties();
        String given = settings.mapping();
        boolean configured = given != null;
        if (!configured && document.kind() == SpecificationLocation.LocationKind.HTTP) {
            return properties;
        }
        SpecificationLocation location = given != null ? SpecificationLocation.parse(given) : document.mapping();
        if (location.kind() == SpecificationLocation.LocationKind.HTTP) {
            throw new SpecificationException(
                    document.toString(),
                    "needs a mapping of your own: specificationMapping must start with file: or classpath:");
        }
        if (!configured && !exists(location)) {
            return properties;
        }
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(bytes(location)), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new SpecificationException(
                    document.toString(), "has a mapping that cannot be read, " + location + ": " + e.getMessage(), e);
        }
    }

    /** Whether a file or resource exists. One that cannot be opened exists, so that reading it fails with the reason. */
    private boolean exists(SpecificationLocation location) {
        try (InputStream stream = open(location)) {
            return stream != null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
