package org.sitong.cli.internal.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.code.Codes;

/** What the code command may say of a code, beside the rules that judge definitions. */
final class CodeProblemPages {

    private final Console console;

    CodeProblemPages(Console console) {
        this.console = console;
    }

    /** The ids of all problems. */
    List<String> names() {
        return List.copyOf(Codes.problemTexts(console.locale()).keySet());
    }

    /** The page of a problem, {@code null} where there is no such problem. */
    @Nullable
    String find(String id) {
        List<String> texts = Codes.problemTexts(console.locale()).get(id);
        return texts == null
                ? null
                : new Page(console, id, console.text("explain.code-problem"))
                        .facts("explain.says", texts)
                        .text();
    }
}
