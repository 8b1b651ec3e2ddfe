package org.sitong.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.sitong.Severity;
import org.sitong.benchmarks.acceptance.Acceptance;
import org.sitong.benchmarks.acceptance.AcceptanceFormat;
import org.sitong.benchmarks.acceptance.JudgedCorpus;

/**
 * The acceptance run: lists the documents that newly fail and newly pass, by rule, from two reports of {@code sitong validate
 * --format json} on one corpus: {@code Accept OLD.json NEW.json [text|markdown|json [error|warning|info]]}. Without the last
 * every finding counts. Ends with 0 when nothing differs, 1 when something does, and 2 when it cannot be told.
 */
public final class Accept {

    private Accept() {}

    /**
     * Runs.
     *
     * @param args the two reports, the format and the least severity that counts
     */
    public static void main(String[] args) {
        System.exit(run(
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            if (args.length < 2 || args.length > 4) {
                throw new IllegalArgumentException(
                        "Accept OLD.json NEW.json [text|markdown|json [error|warning|info]]");
            }
            AcceptanceFormat format =
                    AcceptanceFormat.valueOf((args.length > 2 ? args[2] : "text").toUpperCase(Locale.ROOT));
            Severity atLeast = args.length > 3 ? JudgedCorpus.severity(args[3]) : Severity.INFO;
            if (atLeast == null) {
                throw new IllegalArgumentException("No severity " + args[3]);
            }
            Acceptance run = Acceptance.of(
                    JudgedCorpus.read(Path.of(args[0]), atLeast), JudgedCorpus.read(Path.of(args[1]), atLeast));
            format.write(run, out);
            out.flush();
            return run.isEmpty() ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            err.println(e);
            return 2;
        }
    }
}
