package org.sitong.validation.internal.change;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.item.Provenance;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Input;
import org.sitong.validation.internal.engine.Coverage;

/**
 * A definition and what of it is compared: all but where it was imported from. What does not fit the standard is compared as it is
 * written.
 *
 * @param definition the definition
 * @param value what is compared
 */
record Loaded(Definition definition, JsonObject value) {

    private static final String PROVENANCE = "provenance";

    /** A document that gives no definition. */
    static final class NoDefinition extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        private NoDefinition(Problem problem) {
            super(problem.id(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /** Reads an input; {@code null} where there is nothing to read in it. */
    static @Nullable Loaded of(Input input) throws IOException, NoDefinition {
        Definition given = input.definition();
        if (given != null) {
            return new Loaded(given, compared(Definitions.write(given)));
        }
        ReadResult read = input.read();
        if (read == null) {
            return null;
        }
        refuse(read.problems());
        Definition definition = read.definition();
        if (definition == null) {
            refuse(read.binding().problems());
            return null;
        }
        boolean fits = read.binding().problems().isEmpty();
        JsonObject value =
                fits || !(read.value() instanceof JsonObject written) ? Definitions.write(definition) : written;
        return new Loaded(definition, compared(value));
    }

    private static void refuse(List<Problem> problems) throws NoDefinition {
        if (!problems.isEmpty()) {
            throw new NoDefinition(problems.get(0));
        }
    }

    private static JsonObject compared(JsonObject value) {
        if (value.get(PROVENANCE) == null) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(value.members());
        members.remove(PROVENANCE);
        return new JsonObject(members);
    }

    /** Whether the definition's source can hold an element. */
    boolean carries(String element) {
        Provenance provenance = definition.provenance();
        return provenance == null
                || provenance.carries().isEmpty()
                || Coverage.of(provenance.carries()).has(element);
    }
}
