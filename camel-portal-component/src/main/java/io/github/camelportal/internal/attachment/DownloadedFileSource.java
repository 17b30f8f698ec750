package io.github.camelportal.internal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import jakarta.activation.DataSource;

/** A downloaded file as the content of an attachment, which can be read many times. */
record DownloadedFileSource(DownloadedFile file) implements DataSource {

    @Override
    public InputStream getInputStream() throws IOException {
        return file.content().open();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("A file of the portal cannot be written to.");
    }

    @Override
    public String getContentType() {
        return file.contentType();
    }

    @Override
    public String getName() {
        return file.name();
    }
}
