package io.github.camelportal;

/** What becomes the message body, in lower case, as the values of an option are written. */
public enum OutputType {
    /** Records, lists of records, or maps, without the portal's envelope. */
    typed,
    /** The portal's answer as a JSON text. */
    json,
    /** The bytes of the portal's answer as a stream cache. */
    stream
}
