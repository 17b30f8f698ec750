package io.github.camelportal.options;

/** What becomes the message body, in lower case, as the values of an option are written. */
public enum OutputType {
    /** Records, lists of records, or maps, without the portal's envelope. */
    typed,
    /** An iterator over a list, which reads the answer from the wire as it is consumed, and is closed with the exchange. */
    iterator,
    /** The portal's answer as a JSON text. */
    json,
    /** The bytes of the portal's answer as a stream cache. */
    stream
}
