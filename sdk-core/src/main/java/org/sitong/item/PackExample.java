package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Example of a pack（示例）: definitions and what to expect of a rule. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class PackExample {

    /** Rule: The rule that the example is about. */
    @Nullable
    String rule;

    /** Expect: Whether the rule accepts or rejects. */
    @Nullable
    ExpectedOutcome expect;

    /** Note: What the example shows. */
    @Nullable
    String note;

    /** Documents: The definitions of the example: one as a rule, several for rules over sets. */
    @Singular("document")
    List<JsonValue> documents;
}
