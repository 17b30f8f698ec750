package io.github.camelportal.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Faults in the body of a response whose status is success. */
final class BodyFaults {

    private static final int MEGABYTES = 100;

    private BodyFaults() {}

    static List<FaultCase> notUnderstood() {
        return List.of(
                FaultCase.of(FaultKind.EMPTY, "empty, HTTP 200", wire -> wire.json("200 OK", "")),
                FaultCase.of(
                        FaultKind.EMPTY,
                        "205, reset the content",
                        wire -> wire.raw("HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n")),
                FaultCase.of(FaultKind.NOTHING, "204, no content", wire -> wire.raw("HTTP/1.1 204 No Content\r\n\r\n")),
                FaultCase.of(
                        FaultKind.NOT_UNDERSTOOD,
                        "304, not modified, which nobody asked",
                        wire -> wire.raw("HTTP/1.1 304 Not Modified\r\n\r\n")),
                FaultCase.of(FaultKind.NOT_UNDERSTOOD, "a page of HTML, HTTP 200", wire -> wire.html("200 OK")),
                FaultCase.of(FaultKind.NOT_UNDERSTOOD, "text, HTTP 200", wire -> wire.json("200 OK", "all is well")),
                FaultCase.of(FaultKind.NOT_UNDERSTOOD, "broken JSON", wire -> wire.json("200 OK", "{\"x\": [1, 2")),
                FaultCase.of(
                                FaultKind.NOT_UNDERSTOOD,
                                "longer than its Content-Length",
                                wire -> wire.raw("HTTP/1.1 200 OK\r\nContent-Length: "
                                        + (wire.good().length() - 4) + "\r\n\r\n" + wire.good()))
                        .at(FaultCase.FaultHost.SPOILING_SERVER),
                FaultCase.of(FaultKind.NOT_UNDERSTOOD, "a plain value (`42`)", wire -> wire.json("200 OK", "42")),
                with("JSON that is nested 2000 deep", "\"x\": " + "[".repeat(2000) + "]".repeat(2000)),
                with("a text of 21 MB", "\"x\": \"" + "x".repeat(21_000_000) + "\""),
                with("a number with 2000 digits", "\"x\": " + "9".repeat(2000)),
                with("NaN", "\"x\": NaN"),
                FaultCase.of(FaultKind.NOT_UNDERSTOOD, "bytes that are no UTF-8", wire -> {
                    ByteArrayOutputStream body = new ByteArrayOutputStream();
                    body.writeBytes("{\"x\": \"".getBytes(StandardCharsets.US_ASCII));
                    body.writeBytes(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
                    body.writeBytes(("\", " + wire.good().substring(1)).getBytes(StandardCharsets.UTF_8));
                    wire.answer("200 OK", "Content-Type: application/json\r\n", body.toByteArray());
                }),
                FaultCase.of(FaultKind.TOO_LONG, "100 MB", wire -> wire.padded(MEGABYTES)),
                FaultCase.of(
                        FaultKind.TOO_LONG,
                        "100 MB packed to 100 kB (gzip bomb)",
                        wire -> wire.paddedAndPacked(MEGABYTES)));
    }

    private static FaultCase with(String name, String field) {
        return FaultCase.of(FaultKind.NOT_UNDERSTOOD, name, wire -> wire.json("200 OK", wire.goodWith(field)));
    }

    static List<FaultCase> strange() {
        return List.of(
                strange("a text of 10 MB", "\"x\": \"" + "x".repeat(10_000_000) + "\""),
                strange("JSON that is nested 500 deep", "\"x\": " + "[".repeat(500) + "]".repeat(500)),
                strange("a field that comes twice", "\"x\": 1, \"x\": 2"),
                strange("a number beyond all ranges", "\"x\": 1e999999"),
                FaultCase.of(
                        FaultKind.STRANGE,
                        "garbage behind the JSON",
                        wire -> wire.json("200 OK", wire.good() + " <b>Warning</b>: on line 7")),
                FaultCase.of(
                        FaultKind.STRANGE,
                        "JSON that says it is HTML",
                        wire -> wire.answer("200 OK", "Content-Type: text/html\r\n", wire.good())),
                FaultCase.of(
                        FaultKind.STRANGE, "a byte order mark", wire -> wire.json("200 OK", "\uFEFF" + wire.good())),
                FaultCase.of(FaultKind.STRANGE, "201 and not 200", wire -> wire.json("201 Created", wire.good())),
                FaultCase.of(FaultKind.STRANGE, "HTTP/1.0 without a length", wire -> wire.raw(
                                "HTTP/1.0 200 OK\r\n\r\n" + wire.good())
                        .close()),
                FaultCase.of(FaultKind.STRANGE, "100 Continue and 103 Early Hints before the answer", wire -> wire.raw(
                                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n")
                        .json("200 OK", wire.good())),
                FaultCase.of(
                        FaultKind.STRANGE,
                        "200 headers",
                        wire -> wire.answer("200 OK", "X-Header: value\r\n".repeat(200), wire.good())),
                FaultCase.of(
                        FaultKind.STRANGE,
                        "a status line of 4 kB",
                        wire -> wire.answer("200 " + "O".repeat(4096), "", wire.good())));
    }

    private static FaultCase strange(String name, String field) {
        return FaultCase.of(FaultKind.STRANGE, name, wire -> wire.json("200 OK", wire.goodWith(field)));
    }
}
