package org.sitong.compat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.Validator;

/** What the host does with Sitong. */
final class Embedded {
    private Embedded() {}

    static String verdicts() throws IOException {
        Validator validator =
                Validator.builder().date(LocalDate.of(2026, 11, 22)).build();
        Report report =
                validator.check(input("good.yaml", DocumentFormat.YAML), input("bad.json", DocumentFormat.JSON));
        return Stream.concat(
                        report.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .map(finding -> String.join(
                                        " ",
                                        finding.document(),
                                        finding.rule(),
                                        finding.pointer().toString(),
                                        finding.message(Locale.CHINA))),
                        report.summary().toolFaults().stream().map(Object::toString))
                .collect(Collectors.joining("\n"));
    }

    private static Input input(String name, DocumentFormat format) throws IOException {
        try (InputStream in = Objects.requireNonNull(Embedded.class.getResourceAsStream(name))) {
            return Input.of(name, in.readAllBytes(), format);
        }
    }
}
