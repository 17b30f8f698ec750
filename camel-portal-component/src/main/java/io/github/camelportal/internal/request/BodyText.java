package io.github.camelportal.internal.request;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.TypeConversionException;
import org.apache.camel.WrappedFile;
import org.apache.camel.support.ExchangeHelper;

/** Reads the text of a message body. A byte order mark selects the encoding, and is no part of the text. */
final class BodyText {

    private static final String MARK = "\uFEFF";

    private BodyText() {}

    /** Whether a body has a text: characters, bytes, a stream or a file. */
    static boolean isText(Object body) {
        return body instanceof CharSequence
                || body instanceof byte[]
                || body instanceof ByteBuffer
                || body instanceof InputStream
                || body instanceof Reader
                || body instanceof StreamCache
                || body instanceof WrappedFile
                || body instanceof File
                || body instanceof Path;
    }

    /**
     * Returns the text. A stream can be read again afterwards.
     *
     * @throws IllegalArgumentException if a file cannot be read
     */
    static String of(Exchange exchange, Object body) {
        Message message = exchange.getMessage();
        try {
            if (body instanceof CharSequence || body instanceof Reader) {
                return replaceStream(message, body, withoutMark(message.getBody(String.class)));
            }
            byte[] bytes = bytes(message, body);
            if (bytes == null) {
                return "";
            }
            Charset charset = charset(bytes);
            if (charset == null && body instanceof WrappedFile) {
                // The endpoint that read the file may name its encoding.
                return withoutMark(message.getBody(String.class));
            }
            Charset given = charset == null ? Charset.forName(ExchangeHelper.getCharsetName(exchange, true)) : charset;
            return replaceStream(message, body, withoutMark(new String(bytes, given)));
        } catch (IOException | TypeConversionException e) {
            throw new IllegalArgumentException("The message body cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Message message, Object body) throws IOException {
        if (body instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return bytes;
        }
        return body instanceof Path path ? Files.readAllBytes(path) : message.getBody(byte[].class);
    }

    /** Replaces a consumed stream, because a redelivery reads the body again. */
    private static String replaceStream(Message message, Object body, String text) {
        if (body instanceof StreamCache cache) {
            cache.reset();
        } else if (body instanceof InputStream || body instanceof Reader) {
            message.setBody(text);
        }
        return text;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        // Starts with the mark of UTF-16.
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        String rest = text;
        while (rest != null && rest.startsWith(MARK)) {
            rest = rest.substring(1);
        }
        return rest;
    }
}
