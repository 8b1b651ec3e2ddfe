package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

/** Ids of definitions that were written apart mean nothing to each other. */
class AlignmentTest {

    private static final String ONE = """
            materials:
              - {id: a, name: 申请表}
              - {id: b, name: 身份证, parts: [{id: c, name: 复印件}]}
            conditions:
              - {text: 有申请, provedBy: [a]}
            situations:
              questions:
                - {id: q1, text: 谁来办, options: [{id: x, text: 本人}, {id: y, text: 代理人}]}
                - {id: q2, text: 有无变更, options: [{id: x, text: 有}, {id: y, text: 无}]}
              rows:
                - {id: r1, when: [{question: q1, options: [y]}, {question: q2, options: [x]}], materials: [b, c]}
            """;

    private static final String OTHER = """
            materials:
              - {id: b, name: 身份证, parts: [{id: "1", name: 复印件}]}
              - {id: "2", name: 申请表}
            conditions:
              - {text: 有申请, provedBy: ["2"]}
            situations:
              questions:
                - {id: q2, text: 谁来办, options: [{id: "2", text: 代理人}, {id: "1", text: 本人}]}
                - {id: q1, text: 有无变更, options: [{id: "1", text: 有}, {id: "2", text: 无}]}
              rows:
                - {id: r1, when: [{question: q2, options: ["2"]}, {question: q1, options: ["1"]}], materials: [b, "1"]}
            """;

    private static DefinitionDiff between(String older, String newer) {
        return DefinitionDiff.between(Kind.SERVICE_ITEM, read(older), read(newer), Matching.PEERS);
    }

    private static JsonObject read(String yaml) {
        return (JsonObject) Objects.requireNonNull(DocumentReader.standard()
                .read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML)
                .value());
    }

    @Test
    void renamedIdsAndShuffledListsOnlyMove() {
        assertThat(between(ONE, OTHER).changes())
                .extracting(change -> change.kind() + " " + change.path())
                .containsExactlyInAnyOrder(
                        "MOVED materials[name=身份证]", "MOVED situations.questions[text=谁来办].options[text=代理人]");
        assertThat(between(OTHER, ONE).changes()).allMatch(change -> change.kind() == ChangeKind.MOVED);
    }

    @Test
    void anIdThatMeansAnotherPartIsTakenByIt() {
        String other = OTHER.replace("{id: \"2\", name: 申请表}", "{id: \"2\", name: 申请表}\n  - {id: a, name: 章程}");
        assertThat(between(ONE, other).changes())
                .extracting(change -> change.kind() + " " + change.path())
                .contains("ADDED materials[name=章程]")
                .noneMatch(text -> text.contains("provedBy"));
    }
}
