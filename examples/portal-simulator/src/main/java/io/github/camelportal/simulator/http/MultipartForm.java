package io.github.camelportal.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A body of {@code multipart/form-data} (RFC 7578).
 *
 * @param fields the parts without a file name
 * @param files the parts with one
 */
record MultipartForm(ObjectNode fields, List<UploadedFile> files) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)filename=\"([^\"]*)\"");
    private static final Pattern CONTENT_TYPE = Pattern.compile("(?im)^Content-Type:\\s*([^\\r\\n]+)");
    private static final String HEADER_END = "\r\n\r\n";

    static boolean is(Request request) {
        return request.header("Content-Type").orElse("").startsWith("multipart/form-data");
    }

    static MultipartForm of(Request request) {
        Matcher boundary = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
        if (!boundary.find()) {
            throw new MalformedBodyException("The multipart body has no boundary");
        }
        // One character a byte, so that the bytes of files stay the same.
        String text = new String(request.body(), StandardCharsets.ISO_8859_1);
        String delimiter = "--" + boundary.group(1);
        MultipartForm form = new MultipartForm(Json.object(), new ArrayList<>());
        int start = text.indexOf(delimiter);
        int end = start < 0 ? -1 : text.indexOf("\r\n" + delimiter, start + delimiter.length());
        while (end >= 0) {
            form.add(text.substring(start + delimiter.length() + 2, end));
            start = end + 2;
            end = text.indexOf("\r\n" + delimiter, start + delimiter.length());
        }
        if (start < 0 || !text.startsWith(delimiter + "--", start)) {
            throw new MalformedBodyException("The multipart body has no end");
        }
        return form;
    }

    private void add(String part) {
        int headerEnd = part.indexOf(HEADER_END);
        String headers = headerEnd < 0 ? "" : part.substring(0, headerEnd);
        Matcher name = NAME.matcher(headers);
        if (!name.find()) {
            throw new MalformedBodyException("A part of the multipart body has no name");
        }
        byte[] content = part.substring(headerEnd + HEADER_END.length()).getBytes(StandardCharsets.ISO_8859_1);
        Matcher fileName = FILE_NAME.matcher(headers);
        if (fileName.find()) {
            Matcher type = CONTENT_TYPE.matcher(headers);
            files.add(new UploadedFile(
                    utf8(fileName.group(1)), type.find() ? type.group(1) : "application/octet-stream", content));
        } else {
            FormText.put(fields, utf8(name.group(1)), new String(content, StandardCharsets.UTF_8));
        }
    }

    private static String utf8(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
