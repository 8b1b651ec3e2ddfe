package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonPointer;
import org.sitong.validation.DocumentResult;
import org.sitong.validation.Finding;
import org.sitong.validation.SourceExcerpt;

/** Writes a report of a hundred thousand different findings in a process with little memory. */
public final class ManyFindings {

    static final int NUMBER = 100_000;

    private ManyFindings() {}

    /** Renders in a process of its own with 64 MiB; the report has at least so many characters, in small pieces. */
    static void renderedInLittleMemory(Class<? extends Renderer> renderer, long atLeast) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyFindings.class.getName(),
                        renderer.getName())
                .redirectErrorStream(true)
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).matches("\\d+ \\d+\\s*");
        String[] numbers = said.trim().split(" ");
        assertThat(Long.parseLong(numbers[0])).isGreaterThanOrEqualTo(atLeast);
        assertThat(Integer.parseInt(numbers[1])).isLessThan(400_000);
    }

    /** Takes the name of a renderer; says how many characters were written, and how many at once at most. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Renderer renderer = (Renderer) Class.forName(args[0]).getConstructor().newInstance();
        Counting out = new Counting();
        Rendering rendering = renderer.begin(RenderOptions.builder().build(), out);
        for (int i = 0; i < NUMBER; i++) {
            Finding finding = finding(i);
            rendering.finding(finding);
            rendering.document(DocumentResult.builder()
                    .document(finding.document())
                    .findings(1)
                    .gravest(Severity.ERROR)
                    .build());
        }
        rendering.finish(SampleReport.summary().documents(NUMBER).build());
        System.out.println(out.all + " " + out.longest);
    }

    private static Finding finding(int i) {
        String text =
                "\"name\":{\"main\":\"测试事项许可" + i + "\"},\"timeLimits\":{\"promised\":{\"value\":\"" + i * 31L + "\"";
        return SampleReport.finding()
                .rule(List.of("time.promise-over-statutory", "material.missing", "contact.same-phone")
                        .get(i % 3))
                .severity(Severity.values()[i % 3])
                .message(SampleReport.phrase(
                        "第 " + i + " 个问题：承诺办结时限比法定办结时限长", String.format(Locale.ROOT, "Finding %d: it is longer", i)))
                .document("目录/items.ndjson:" + i)
                .subject("1199000" + i + "0MB0000001X4000112345000")
                .subjectName("测试事项许可" + i)
                .organ("示例市第" + i % 500 + "局")
                .pointer(JsonPointer.parse("/timeLimits/promised/value"))
                .range(new SourceRange(i + 1, 31, i + 1, 35, 2_000, 2_004))
                .excerpt(new SourceExcerpt(text, 1, true, true))
                .fingerprint(String.format(Locale.ROOT, "%064x", i * 7_919L))
                .build();
    }

    private static final class Counting implements Appendable {
        private long all;
        private int longest;

        @Override
        public Appendable append(CharSequence text) {
            all += text.length();
            longest = Math.max(longest, text.length());
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char c) {
            return append(Character.toString(c));
        }
    }
}
