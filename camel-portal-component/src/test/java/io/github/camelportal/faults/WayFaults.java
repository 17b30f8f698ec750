package io.github.camelportal.faults;

import java.util.List;
import java.util.stream.Stream;

import io.github.camelportal.faults.FaultCase.FaultHost;

/** Faults of the connection to the portal and back. */
final class WayFaults {

    private WayFaults() {}

    static List<FaultCase> connecting() {
        FaultKind kind = FaultKind.NOT_CONNECTED;
        return List.of(
                FaultCase.at(FaultHost.NOWHERE, kind, "connection refused"),
                FaultCase.at(FaultHost.UNKNOWN_HOST, kind, "unknown host (DNS failure)"),
                FaultCase.at(FaultHost.BLACK_HOLE, kind, "no answer to the connection")
                        .with("connectTimeout=100ms"),
                FaultCase.at(FaultHost.TLS_EXPIRED, kind, "TLS: expired certificate"),
                FaultCase.at(FaultHost.TLS_SELF_SIGNED, kind, "TLS: self-signed certificate"),
                FaultCase.at(FaultHost.TLS_OTHER_HOST, kind, "TLS: certificate of another host"),
                FaultCase.at(FaultHost.TLS_CUT_OFF, kind, "TLS: handshake cut off"),
                FaultCase.at(FaultHost.TLS_RESET, kind, "TLS: connection reset in the handshake"),
                FaultCase.at(FaultHost.TLS_PLAIN, kind, "TLS: plain HTTP on the port of https"));
    }

    static List<FaultCase> breaking() {
        return Stream.of(brokenOff(), overlong()).flatMap(List::stream).toList();
    }

    private static List<FaultCase> brokenOff() {
        FaultKind kind = FaultKind.LOST;
        String head = "HTTP/1.1 200 OK\r\nContent-Ty";
        String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        return List.of(
                FaultCase.of(kind, "reset before the headers", Wire::reset),
                FaultCase.of(
                        kind, "reset in the headers", wire -> wire.raw(head).reset()),
                FaultCase.of(kind, "reset in the body", wire -> wire.half().reset()),
                FaultCase.of(kind, "closed before the headers", Wire::close),
                FaultCase.of(
                        kind, "closed in the headers", wire -> wire.raw(head).close()),
                FaultCase.of(kind, "closed in the body, which is shorter than its Content-Length", wire -> wire.half()
                        .close()),
                FaultCase.of(kind, "no HTTP at all", wire -> wire.raw("SSH-2.0-OpenSSH_9.6\r\n")
                        .close()),
                FaultCase.of(
                        kind, "a chunk whose length is no number", wire -> wire.raw(chunked + "zz\r\n" + wire.good())
                                .close()),
                FaultCase.of(kind, "a chunk that is longer than it says", wire -> wire.raw(
                                chunked + "5\r\n" + wire.good() + "\r\n0\r\n\r\n")
                        .close()),
                FaultCase.of(kind, "trailers that do not end", wire -> wire.raw(chunked
                                + Integer.toHexString(wire.good().length()) + "\r\n" + wire.good() + "\r\n0\r\n")
                        .endless("X-Trailer: value\r\n")),
                FaultCase.of(kind, "a Content-Length that is no number", wire -> wire.raw(
                                "HTTP/1.1 200 OK\r\nContent-Length: all\r\n\r\n" + wire.good())
                        .close()),
                FaultCase.of(kind, "the last chunk is missing", wire -> wire.raw(
                                chunked + Integer.toHexString(wire.good().length()) + "\r\n" + wire.good() + "\r\n")
                        .close()));
    }

    private static List<FaultCase> overlong() {
        FaultKind kind = FaultKind.LOST;
        return List.of(
                FaultCase.of(
                        kind,
                        "10 000 headers (header bomb)",
                        wire -> wire.answer("200 OK", "X-Header: value\r\n".repeat(10_000), wire.good())),
                FaultCase.of(kind, "a header that does not end", wire -> wire.raw("HTTP/1.1 200 OK\r\nX-Header: ")
                        .endless("x")),
                FaultCase.of(kind, "headers that do not end", wire -> wire.raw("HTTP/1.1 200 OK\r\n")
                        .endless("X-Header: value\r\n")),
                FaultCase.of(
                        kind,
                        "a status line of 1 MB",
                        wire -> wire.answer("200 " + "O".repeat(1_000_000), "", wire.good())),
                FaultCase.of(
                        kind,
                        "gzip that is none",
                        wire -> wire.answer("200 OK", "Content-Encoding: gzip\r\n", wire.good())),
                FaultCase.at(
                        FaultHost.CLOSING_SERVER,
                        FaultKind.STALE,
                        "the portal closed the kept connection between two calls"));
    }

    static List<FaultCase> slow() {
        String late = "requestDeadline=" + FaultRun.LATE + "ms";
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
        return List.of(
                FaultCase.of(FaultKind.SILENT, "silent for longer than responseTimeout", Wire::hold)
                        .with("responseTimeout=100ms"),
                FaultCase.of(FaultKind.SILENT, "silent in the body for longer than responseTimeout", wire -> wire.half()
                                .hold())
                        .with("responseTimeout=100ms"),
                FaultCase.of(FaultKind.TOO_LATE, "no answer before the deadline", Wire::hold)
                        .with(late),
                FaultCase.of(FaultKind.TOO_LATE, "headers that trickle", wire -> wire.raw("HTTP/1.1 200 OK\r\nX-Slow: ")
                                .trickle())
                        .with(late),
                FaultCase.of(FaultKind.TOO_LATE, "a body that trickles", wire -> wire.raw(head)
                                .trickle())
                        .with(late));
    }
}
