package io.github.camelportal.options;

/** Type of the message body. Constants are in lower case, like the values of the option. */
public enum OutputType {
    /** Records, lists of records, or maps, without the envelope of the response. */
    typed,
    /** An iterator that reads a list from the connection while the route uses it, and is closed with the exchange. */
    iterator,
    /** The response as JSON text. */
    json,
    /** The bytes of the response as a stream cache. */
    stream
}
