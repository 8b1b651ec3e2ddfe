package org.sitong.cli.internal.claims;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.OrganRef;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;
import org.sitong.validation.claim.ClaimIssue;
import org.sitong.validation.claim.ClaimReport;
import org.sitong.validation.claim.ClaimRow;
import org.sitong.validation.claim.ClaimStanding;
import org.sitong.validation.claim.DistrictClaims;
import org.sitong.validation.claim.OrganClaims;

/** The report on claims for people: a table for each district and its organs, then what is wrong. */
public final class ClaimText {

    private static final String MARGIN = "  ";

    private final Console console;

    public ClaimText(Console console) {
        this.console = console;
    }

    /** The whole report. */
    public String of(ClaimReport report) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                console.text(
                        "claims.head",
                        report.date().toString(),
                        Integer.toString(report.basicItems()),
                        Integer.toString(report.districts().size())));
        if (report.withoutLevels() > 0) {
            line(text, console.text("claims.without-levels", Long.toString(report.withoutLevels())));
        }
        if (!report.published()) {
            line(text, console.text("claims.no-items"));
        }
        if (report.unplaced() > 0) {
            line(text, console.text("claims.unplaced", Long.toString(report.unplaced())));
        }
        report.districts().forEach(district -> add(text, district));
        return harmless(text.toString());
    }

    /** Names come from documents; none of them may command a terminal. */
    private static String harmless(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void add(StringBuilder text, DistrictClaims district) {
        text.append('\n');
        line(text, console.text("claims.district", name(district.division()), level(district.level())));
        if (!district.listed()) {
            line(text, MARGIN + console.text("claims.derived"));
        }
        text.append(counts(district));
        text.append(organs(district.organs()));
        district.rows().stream().filter(row -> !row.issues().isEmpty()).forEach(row -> add(text, row));
    }

    private String counts(DistrictClaims district) {
        Columns table = new Columns(MARGIN);
        district.counts().forEach((standing, count) -> {
            if (count > 0 || standing.compareTo(ClaimStanding.MISSING) <= 0) {
                table.row(console.text("claims.standing." + standing.token()), Long.toString(count));
            }
        });
        return table.text();
    }

    private String organs(List<OrganClaims> organs) {
        if (organs.isEmpty()) {
            return "";
        }
        Columns table = new Columns(MARGIN);
        table.row(
                console.text("claims.organ"),
                console.text("claims.organ.claimed"),
                console.text("claims.organ.published"),
                console.text("claims.organ.issues"));
        organs.forEach(organ -> table.row(
                name(organ.organ()),
                Long.toString(organ.claimed()),
                Long.toString(organ.published()),
                Long.toString(organ.issues())));
        return table.text();
    }

    private void add(StringBuilder text, ClaimRow row) {
        line(
                text,
                MARGIN
                        + Stream.of(row.basicCode(), row.name())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")));
        for (ClaimIssue issue : row.issues()) {
            String severity = console.text("severity." + issue.severity().token());
            line(
                    text,
                    MARGIN
                            + MARGIN
                            + console.text(
                                    "claims.issue", severity, issue.message().in(console.locale())));
        }
        if (!row.unpublished().isEmpty()) {
            String items = String.join(console.text("list.separator"), row.unpublished());
            line(text, MARGIN + MARGIN + console.text("claims.unpublished", items));
        }
    }

    private String name(DivisionRef division) {
        String given = Stream.of(division.name(), division.code())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return given.isEmpty() ? console.text("claims.no-division") : given;
    }

    private static String name(OrganRef organ) {
        return Stream.of(organ.name(), organ.creditCode(), organ.organizationCode(), organ.localCode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String level(@Nullable ExerciseLevel level) {
        BilingualText title = level == null ? null : CodeLists.standard().title("exercise-level", level.token());
        return title == null ? console.text("claims.no-level") : title.in(console.locale());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
