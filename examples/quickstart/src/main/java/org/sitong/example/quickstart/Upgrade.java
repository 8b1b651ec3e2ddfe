package org.sitong.example.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.Matching;
import org.sitong.diff.Merge;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.item.Definition;
import org.sitong.standard.Kind;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.derivation.Standing;

/** Holds a local item against the standard that it derives from, and against the standard's next version. */
public final class Upgrade {

    // thread-safe, like everything here
    private static final DerivationJudge JUDGE = DerivationJudge.of(Policies.standard());

    private Upgrade() {}

    /**
     * Runs the example.
     *
     * @param args the base, the base's next version, the local item
     * @throws IOException when one cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(
                read(Path.of(args[0])),
                read(Path.of(args[1])),
                read(Path.of(args[2])),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Definition base, Definition next, Definition local, PrintStream out) {
        out.println("现在：");
        judge(base, local, out);

        out.println("升级以后：");
        Merge merge = Merge.of(
                Kind.SERVICE_ITEM,
                DerivableForm.of(base).elements(),
                DerivableForm.of(next).elements(),
                Definitions.write(local),
                Matching.VERSIONS,
                Merge.Decision.OPEN);
        merge.conflicts()
                .forEach(conflict -> out.printf(
                        "冲突 %s%n    上级：%s%n    本级：%s%n", conflict.path(), conflict.theirs(), conflict.ours()));
        if (merge.isClean()) {
            Definition merged =
                    Objects.requireNonNull(Definitions.read(merge.merged()).value());
            judge(next, merged, out);
        }
    }

    private static void judge(Definition base, Definition local, PrintStream out) {
        for (JudgedChange judged : JUDGE.derived(base, local)) {
            if (judged.standing() != Standing.LAWFUL) {
                out.printf(
                        "%s %s%n    %s%n",
                        judged.standing().token(),
                        judged.change().path(),
                        judged.reason().in(Locale.SIMPLIFIED_CHINESE));
            }
        }
    }

    static Definition read(Path file) throws IOException {
        return Objects.requireNonNull(
                DocumentReader.standard().read(file, DocumentFormat.YAML).definition(), file::toString);
    }
}
