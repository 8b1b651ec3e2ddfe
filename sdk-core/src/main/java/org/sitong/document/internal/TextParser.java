package org.sitong.document.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.Problem;
import org.sitong.document.ReadLimits;
import org.sitong.document.SourceText;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** Text to value, in any format; a second run gives the places as well. */
public final class TextParser {

    private TextParser() {}

    /** What a text holds: its value, where each part stands, the problems, and how many more there are by id. */
    public record Parsed(
            @Nullable JsonValue value,
            @Nullable PositionNode positions,
            List<Problem> problems,
            Map<String, Long> unlisted) {}

    /** Parses a text that has been decoded. */
    public static Parsed parse(SourceText text, DocumentFormat format, ReadLimits limits, boolean positioned) {
        ProblemCollector problems = new ProblemCollector(text);
        ValueAssembler assembler = new ValueAssembler(limits, problems, positioned, hasEscapes(text.content()));
        try {
            if (format == DocumentFormat.YAML) {
                YamlDriver.read(text.content(), assembler, problems);
            } else {
                JsonDriver.read(text.content(), format, assembler, problems);
            }
        } catch (ReadingStopped e) {
            assembler.discard(); // the problem that stopped it has been reported
        }
        if (assembler.root() == null && problems.isEmpty()) {
            problems.report("document.empty", Text.of("document.empty"), JsonPointer.ROOT, 0, 0);
        }
        return new Parsed(assembler.root(), assembler.rootPosition(), problems.problems(), problems.unlisted());
    }

    private static boolean hasEscapes(String text) {
        return text.contains("\\u") || text.contains("\\U");
    }
}
