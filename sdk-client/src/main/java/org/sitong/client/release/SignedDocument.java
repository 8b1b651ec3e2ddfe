package org.sitong.client.release;

import org.sitong.client.trust.Envelope;

/** A document of the format that is published in a signed envelope. Implementations are immutable and thread-safe. */
public sealed interface SignedDocument permits Pointer, Release, Seal {

    /**
     * The kind of document, as it is signed.
     *
     * @return a media type
     */
    String payloadType();

    /**
     * Where the document is published.
     *
     * @return its path, see {@link CatalogLayout}
     */
    String path();

    /**
     * Writes the document.
     *
     * @return canonical JSON (RFC 8785), to be signed
     */
    byte[] payload();

    /**
     * The document, unsigned.
     *
     * @return an envelope to be signed
     */
    default Envelope envelope() {
        return Envelope.unsigned(payloadType(), payload());
    }
}
