package org.sitong.example.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.document.SourceRange;
import org.sitong.item.ServiceItem;
import org.sitong.validation.Basis;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.Validator;

/** Reads a definition, builds another one, checks both and prints what is wrong with them. */
public final class Quickstart {

    // Built once and shared between threads. A definition that is still being written is not asked for completeness.
    private static final Validator VALIDATOR = Validator.builder()
            .date(LocalDate.of(2026, 11, 22))
            .skip("complete")
            .build();

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException when the example's own document cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        ReadResult material = read("material.yaml");
        ServiceItem item = Drafts.sandMining();

        Report report = VALIDATOR.check(Input.of("material.yaml", material), Input.of("河道采砂许可", item));

        report.findings().forEach(finding -> print(finding, out));
        out.printf(
                "%d 份定义，%d 处问题%n",
                report.summary().documents(), report.findings().size());
    }

    private static ReadResult read(String resource) throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream(resource)) {
            return DocumentReader.standard().read(Objects.requireNonNull(in, resource), DocumentFormat.YAML);
        }
    }

    private static void print(Finding finding, PrintStream out) {
        SourceRange range = finding.range();
        String place = range == null ? finding.pointer().toString() : range.line() + ":" + range.column();
        out.printf("%s %s %s%n", finding.document(), place, finding.severity().token());
        out.printf("    %s [%s]%n", finding.message(Locale.SIMPLIFIED_CHINESE), finding.rule());
        finding.basis().forEach(basis -> out.printf("    依据：%s%n", text(basis)));
    }

    private static String text(Basis basis) {
        String clause = basis.clause();
        return clause == null ? basis.source() : basis.source() + " " + clause;
    }
}
