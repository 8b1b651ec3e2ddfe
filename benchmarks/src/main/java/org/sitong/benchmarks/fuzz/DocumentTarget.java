package org.sitong.benchmarks.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.validation.FindingLimits;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.Validator;
import org.sitong.validation.report.JsonRenderer;
import org.sitong.validation.report.RenderOptions;
import org.sitong.validation.report.Renderer;
import org.sitong.validation.report.Rendering;
import org.sitong.validation.report.TextRenderer;

/** Documents that went wrong, judged in full and reported. */
final class DocumentTarget implements FuzzTarget {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** What a finding may take in a report, beside what it quotes. */
    private static final long PER_FINDING = 20_000;

    private final Values values;
    private final Validator validator = Validator.builder().date(DAY).build();
    private final Validator counting =
            Validator.builder().date(DAY).limits(new FindingLimits(1, 1)).build();

    DocumentTarget(Corpus corpus) {
        this.values = new Values(corpus);
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public int share() {
        return 5;
    }

    /** The first byte says how the rest is written. */
    @Override
    public byte[] input(Random random) {
        boolean yaml = random.nextInt(4) == 0;
        DocumentFormat format = yaml ? DocumentFormat.YAML : DocumentFormat.JSON;
        byte[] written =
                DocumentWriter.of(format).write(values.document(random)).getBytes(StandardCharsets.UTF_8);
        byte[] document = random.nextInt(6) == 0 ? Bytes.mutated(written, random) : written;
        return Bytes.joined(new byte[] {(byte) (yaml ? 'Y' : 'J')}, document);
    }

    @Override
    public void check(byte[] input) {
        DocumentFormat format = input.length > 0 && input[0] == 'Y' ? DocumentFormat.YAML : DocumentFormat.JSON;
        byte[] document = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
        Report report = validator.check(Input.of("fuzz", document, format));
        Fault.unless(
                report.summary().toolFaults().isEmpty(),
                "No rule fails: " + report.summary().toolFaults());
        Fault.unless(report.findings().size() <= FindingLimits.DEFAULT.perDocument(), "Findings are bounded");
        Report again = counting.check(Input.of("fuzz", document, format));
        Fault.unlessEqual(report.summary().byRule(), again.summary().byRule(), "Counts of one input");
        Fault.unlessEqual(report.summary().verdicts(), again.summary().verdicts(), "Verdicts of one input");
        checkShape(report, document, format);
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            render(report, new TextRenderer(), locale, document.length);
            render(report, new JsonRenderer(), locale, document.length);
        }
    }

    /** What the schema accepts, the binder takes whole, and gives back whole. */
    private static void checkShape(Report report, byte[] document, DocumentFormat format) {
        ReadResult read = DocumentReader.standard().read(document, format);
        JsonValue value = read.value();
        boolean accepted = value != null
                && read.problems().isEmpty()
                && report.summary().byRule().entrySet().stream()
                        .noneMatch(rule -> rule.getKey().startsWith("schema.")
                                && rule.getValue().findings() > 0);
        if (!accepted) {
            return;
        }
        Binding<Definition> binding = read.binding();
        Fault.unless(binding.problems().isEmpty(), "What the schema accepts is bound whole: " + binding.problems());
        Definition definition = binding.value();
        Fault.unless(definition != null, "What the schema accepts is a definition");
        JsonValue written = Definitions.write(definition);
        Fault.unless(Definitions.read(written).value().equals(definition), "A definition reads back as it was written");
        Fault.unlessEqual(written, value, "The definition and its document");
    }

    private static void render(Report report, Renderer renderer, Locale locale, int size) {
        Counting out = new Counting();
        Rendering rendering =
                renderer.begin(RenderOptions.builder().locale(locale).build(), out);
        report.findings().forEach(rendering::finding);
        rendering.finish(report.summary());
        long most = PER_FINDING * (report.findings().size() + 10) + 20L * size;
        Fault.unless(out.length <= most, "A report of " + out.length + " characters about " + size + " bytes");
    }

    /** Counts characters instead of keeping them. */
    private static final class Counting implements Appendable {
        private long length;

        @Override
        public Appendable append(CharSequence text) {
            length += text.length();
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            length += end - start;
            return this;
        }

        @Override
        public Appendable append(char c) {
            length++;
            return this;
        }
    }
}
