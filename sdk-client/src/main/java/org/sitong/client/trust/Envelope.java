package org.sitong.client.trust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.json.JsonValue;

/**
 * A document with its signatures, as DSSE writes them: one JSON object with {@code payload}, {@code payloadType} and
 * {@code signatures}. What is signed is the payload together with its type, so that a document of one kind never passes for one of
 * another. The order of signing does not matter: the same signatures give the same bytes. Immutable and thread-safe.
 *
 * @see <a href="https://github.com/secure-systems-lab/dsse">DSSE: Dead Simple Signing Envelope</a>
 */
public final class Envelope {

    private static final int MAX_SIGNATURES = 32;
    private static final int MAX_SIGNATURE = 1_024;
    private static final int OVERHEAD = 64 << 10;
    private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{64}");

    private final String payloadType;
    private final byte[] payload;
    private final SortedMap<String, byte[]> signatures;

    private Envelope(String payloadType, byte[] payload, Map<String, byte[]> signatures) {
        this.payloadType = payloadType;
        this.payload = payload;
        this.signatures = Collections.unmodifiableSortedMap(new TreeMap<>(signatures));
    }

    /**
     * A document without signatures.
     *
     * @param payloadType what kind of document it is
     * @param payload the document; copied
     * @return the envelope, to be signed
     */
    public static Envelope unsigned(String payloadType, byte[] payload) {
        return new Envelope(payloadType, payload.clone(), Map.of());
    }

    /**
     * Puts a document and known signatures together.
     *
     * @param payloadType what kind of document it is
     * @param payload the document; copied
     * @param signatures the signatures by the ids of their keys; copied
     * @return the envelope
     * @throws IllegalArgumentException when there are more than 32 signatures, or an id is none
     */
    public static Envelope of(String payloadType, byte[] payload, Map<String, byte[]> signatures) {
        Map<String, byte[]> copies = new TreeMap<>();
        signatures.forEach((id, signature) -> {
            if (!KEY_ID.matcher(id).matches() || signature.length == 0 || signature.length > MAX_SIGNATURE) {
                throw new IllegalArgumentException("not a signature of a key: " + id);
            }
            copies.put(id, signature.clone());
        });
        if (copies.size() > MAX_SIGNATURES) {
            throw new IllegalArgumentException("more than " + MAX_SIGNATURES + " signatures");
        }
        return new Envelope(payloadType, payload.clone(), copies);
    }

    /**
     * The most bytes of a file with an envelope.
     *
     * @param payloadBytes the most bytes of the document in it
     * @return the bound
     */
    public static int maxBytes(int payloadBytes) {
        return payloadBytes / 3 * 4 + OVERHEAD;
    }

    /**
     * Reads an envelope. Nothing is verified by this but the form.
     *
     * @param document the file's name, for failures
     * @param bytes what the file holds
     * @param payloadType what kind of document it must be
     * @param maxPayload the most bytes of the document in it
     * @return the envelope
     * @throws TooLargeException when the file is larger than such a document can be
     * @throws MalformedDocumentException when it has another form or is a document of another kind
     */
    public static Envelope read(String document, byte[] bytes, String payloadType, int maxPayload) {
        Fields fields = Fields.read(document, bytes, maxBytes(maxPayload)).only("payload", "payloadType", "signatures");
        if (!fields.text("payloadType").equals(payloadType)) {
            throw new WrongCatalogException(document, payloadType, fields.text("payloadType"));
        }
        byte[] payload = decode(fields, "payload", maxBytes(maxPayload));
        if (payload.length > maxPayload) {
            throw new TooLargeException(document, maxPayload);
        }
        Map<String, byte[]> signatures = new TreeMap<>();
        List<Fields> listed = fields.objects("signatures", MAX_SIGNATURES);
        String last = "";
        for (Fields each : listed) {
            each.only("keyid", "sig");
            String id = each.text("keyid");
            if (id.compareTo(last) <= 0) {
                throw new MalformedDocumentException(document, "/signatures", "not in the order of different key ids");
            }
            last = id;
            signatures.put(id, decode(each, "sig", MAX_SIGNATURE * 2));
        }
        return fields.make(() -> of(payloadType, payload, signatures));
    }

    /** Decodes base64 that is written in the one right way. */
    private static byte[] decode(Fields fields, String name, int limit) {
        return fields.make(() -> {
            String text = fields.text(name, limit);
            byte[] bytes = Base64.getDecoder().decode(text);
            if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
                throw new IllegalArgumentException("not written as base64 should be");
            }
            return bytes;
        });
    }

    /**
     * Adds a signature. An earlier one by the same key is replaced.
     *
     * @param signer who signs
     * @param suite checks the new signature, so that a signer whose two halves do not belong together is noticed here
     * @return the envelope with one signature more
     * @throws InvalidSignatureException when what the signer gives is no signature by its key
     */
    public Envelope signedBy(Signer signer, CryptoSuite suite) {
        byte[] message = message();
        byte[] signature = signer.sign(message);
        String id = signer.key().id();
        if (!suite.verify(payloadType, signer.key(), message, signature)) {
            throw new InvalidSignatureException(payloadType, id);
        }
        return with(Map.of(id, signature));
    }

    /**
     * Adds the signatures of another envelope with the same document.
     *
     * @param other an envelope that somebody else has signed
     * @return the envelope with the signatures of both
     * @throws IllegalArgumentException when the documents differ
     */
    public Envelope signedAlsoAs(Envelope other) {
        if (!payloadType.equals(other.payloadType) || !Arrays.equals(payload, other.payload)) {
            throw new IllegalArgumentException("The two envelopes hold different documents");
        }
        return with(other.signatures);
    }

    private Envelope with(Map<String, byte[]> more) {
        Map<String, byte[]> all = new TreeMap<>(signatures);
        all.putAll(more);
        return of(payloadType, payload, all);
    }

    /**
     * What a signer signs: DSSE's pre-authentication encoding of the type and the document.
     *
     * @return the bytes
     */
    public byte[] message() {
        byte[] type = payloadType.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("DSSEv1 " + type.length + " " + payloadType + " " + payload.length + " ")
                .getBytes(StandardCharsets.UTF_8);
        byte[] message = Arrays.copyOf(head, head.length + payload.length);
        System.arraycopy(payload, 0, message, head.length, payload.length);
        return message;
    }

    /**
     * The file's content.
     *
     * @return canonical JSON
     */
    public byte[] bytes() {
        List<JsonValue> listed = new ArrayList<>();
        signatures.forEach((id, signature) -> listed.add(new Members()
                .text("keyid", id)
                .text("sig", Base64.getEncoder().encodeToString(signature))
                .object()));
        return new Members()
                .text("payload", Base64.getEncoder().encodeToString(payload))
                .text("payloadType", payloadType)
                .list("signatures", listed)
                .bytes();
    }

    /**
     * The kind of document.
     *
     * @return the type that is signed with the document
     */
    public String payloadType() {
        return payloadType;
    }

    /**
     * The document, which nobody may rely on before it is verified.
     *
     * @return its bytes; a copy
     */
    public byte[] payload() {
        return payload.clone();
    }

    /**
     * Who has signed, or is said to have.
     *
     * @return the ids of the keys, sorted
     */
    public List<String> signers() {
        return List.copyOf(signatures.keySet());
    }

    /**
     * One signature.
     *
     * @param keyId the id of a key
     * @return its signature, a copy; {@code null} where there is none
     */
    public byte @Nullable [] signature(String keyId) {
        byte[] signature = signatures.get(keyId);
        return signature == null ? null : signature.clone();
    }

    /** Two envelopes are equal when document and signatures are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Envelope envelope && Arrays.equals(bytes(), envelope.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(payload);
    }
}
