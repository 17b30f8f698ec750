package io.github.camelportal.simulator.http;

/** A file that came with a request. */
public record UploadedFile(String fileName, String contentType, byte[] content) {

    /** Returns a text without the content. */
    @Override
    public String toString() {
        return "UploadedFile[" + fileName + ", " + content.length + " bytes]";
    }
}
