package org.sitong.validation.internal.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.validation.Phrase;
import org.sitong.validation.rule.Observation;

/**
 * What identifies a finding: rule, subject, place and what the rule names as salient. Members of lists go by what they are,
 * not by their position, so that a finding survives insertions above it.
 */
final class Fingerprints {

    /** What a member of a list is known by, the surest first. */
    private static final List<String> KEYS = List.of(
            "id", "code", "value", "name", "title", "question", "text", "procedureKind", "stepKind", "resultKind");

    private static final char SEPARATOR = '\u0000';

    private Fingerprints() {}

    static String of(String rule, String subject, @Nullable JsonValue document, Observation said, int occurrence) {
        StringBuilder text = new StringBuilder(rule).append(SEPARATOR).append(subject);
        JsonValue at = document;
        for (String token : said.pointer().tokens()) {
            JsonValue child = at == null ? null : at.at(JsonPointer.ROOT.child(token));
            text.append(SEPARATOR).append(at instanceof JsonArray ? key(child, token) : token);
            at = child;
        }
        text.append(SEPARATOR).append(said.variant());
        for (String name : said.salient()) {
            text.append(SEPARATOR).append(Brief.key(shown(said.arguments().get(name))));
        }
        if (occurrence > 0) {
            text.append(SEPARATOR).append(occurrence);
        }
        return sha256(text.toString());
    }

    private static String key(@Nullable JsonValue member, String position) {
        if (member instanceof JsonString text) {
            return Brief.key(text.value());
        }
        if (member instanceof JsonObject object) {
            for (String key : KEYS) {
                if (object.get(key) instanceof JsonString text) {
                    return key + "=" + Brief.key(text.value());
                }
            }
        }
        return position;
    }

    private static String shown(@Nullable Object argument) {
        return argument instanceof Phrase phrase ? phrase.in(Locale.ROOT) : String.valueOf(argument);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
