package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

/** Rule of a pack（附加规则）: a constraint that a pack adds to the rules of the standard. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class PackRule {

    /** Rule id: Written {@code pack.<pack id>.<name>}; it stays once published. */
    @Nullable
    String id;

    /** Kinds: The kinds of definition that it judges; service items only where left out. */
    @Singular("kind")
    List<Kind> kinds;

    /** When: A JSON Schema (2020-12): the constraint applies to definitions that fit it, to all where left out. */
    @Nullable
    JsonValue when;

    /**
     * Must: A JSON Schema (2020-12) that such a definition fits. It may refer to itself (#/$defs/…), never to other
     * files.
     */
    @Nullable
    JsonValue must;

    /** Severity: How grave a breach is; a warning where left out. */
    @Nullable
    Severity severity;

    /** Summary: One line that says what must hold. */
    @Nullable
    String summary;

    /** Summary in English: The summary in English. */
    @Nullable
    String summaryEn;

    /** Why: Why it matters. */
    @Nullable
    String why;

    /** Why in English: Why it matters, in English. */
    @Nullable
    String whyEn;

    /** Message: What is said to the author where it does not hold. */
    @Nullable
    String message;

    /** Message in English: The message in English. */
    @Nullable
    String messageEn;

    /** Fix: What to do about it. */
    @Nullable
    String fix;

    /** Fix in English: What to do about it, in English. */
    @Nullable
    String fixEn;

    /** Elements: The elements that it looks at, dotted; where a source cannot hold one of them it is not checked. */
    @Singular("element")
    List<String> elements;

    /** Basis: The provision that the constraint comes from. */
    @Singular("basisEntry")
    List<RuleBasis> basis;

    /** Covers: Ids of the collected rules that the constraint covers. */
    @Singular("covered")
    List<String> covers;

    /** Waivable: Whether a waiver may accept a breach; it may where left out. */
    @Nullable
    Boolean waivable;

    /**
     * Revised: The version of the pack in which the constraint last changed; waivers approved for an earlier one no
     * longer hold. Never changed where left out.
     */
    @Nullable
    String revised;
}
