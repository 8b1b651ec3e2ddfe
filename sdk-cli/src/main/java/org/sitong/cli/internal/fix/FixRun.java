package org.sitong.cli.internal.fix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.SourceRange;
import org.sitong.validation.Finding;
import org.sitong.validation.Validator;
import org.sitong.validation.fix.FixableFindings;
import org.sitong.validation.fix.Fixer;
import org.sitong.validation.fix.SkippedFix;

/**
 * Repairs files, or shows how they would be. Rules over the set are asked again after the repairs of a pass, since a repair here may
 * make way for one there.
 */
public final class FixRun {

    /** Passes over the set come to an end long before. */
    private static final int PASSES = 8;

    private static final int SKIPPED_SHOWN = 100;

    private final Console console;
    private final Validator validator;
    private final List<DocumentFile> files;
    private final List<DocumentFile> context;
    private final FileFixer fixer;
    private final Map<DocumentFile, Stamp> stamps = new HashMap<>();
    private final Map<DocumentFile, Integer> applied = new LinkedHashMap<>();
    private final Map<DocumentFile, List<SkippedFix>> skipped = new LinkedHashMap<>();
    private final List<DocumentFile> alone = new ArrayList<>();
    private int exitCode = ExitCodes.OK;

    /** For these files, as a validator finds them among others that are context only. */
    public FixRun(Console console, Validator validator, List<DocumentFile> files, List<DocumentFile> context) {
        this.console = console;
        this.validator = validator;
        this.files = files;
        this.context = context;
        this.fixer = new FileFixer(Fixer.of(validator));
    }

    /** Repairs the files and says on standard error how much; the exit code tells whether all could be written. */
    public int fix() {
        boolean goesOn = true;
        for (int pass = 0; goesOn && pass < PASSES; pass++) {
            goesOn = false;
            FixableFindings found = find();
            for (DocumentFile file : concerned(found)) {
                goesOn |= fix(file, found);
            }
        }
        tell("fix.done");
        return exitCode;
    }

    /** Shows on standard output, where that is wanted, how the files would be repaired, and on standard error how much. */
    public int show(boolean onStandardOutput) {
        FixableFindings found = find();
        for (DocumentFile file : concerned(found)) {
            UnifiedDiff diff =
                    onStandardOutput ? new UnifiedDiff(console.out(), file.name(), console.colorOut()) : null;
            try {
                note(file, fixer.show(file, found, diff));
            } catch (IOException e) {
                fail("input.unreadable", file, e);
            }
        }
        tell("fix.would");
        return exitCode;
    }

    private FixableFindings find() {
        files.forEach(file -> stamps.put(file, Stamp.of(file.path())));
        FixableFindings found = new FixableFindings();
        try (DocumentInputs documents = new DocumentInputs(console, false, context, files)) {
            validator.validate(documents, found);
        }
        return found;
    }

    private List<DocumentFile> concerned(FixableFindings found) {
        Set<String> names = found.documents().stream()
                .map(name -> name.replaceFirst(":\\d+$", ""))
                .collect(Collectors.toSet());
        names.addAll(found.documents());
        return files.stream()
                .filter(file -> names.contains(file.name()) && !alone.contains(file))
                .toList();
    }

    private boolean fix(DocumentFile file, FixableFindings found) {
        try {
            if (!Stamp.of(file.path()).equals(stamps.get(file))) {
                throw new FileFixer.Changed();
            }
            return note(file, fixer.fix(file, found));
        } catch (FileFixer.Changed e) {
            console.error(console.text("fix.changed-meanwhile", file.name()));
        } catch (IOException e) {
            fail("output.unwritable", file, e);
        }
        alone.add(file);
        return false;
    }

    private boolean note(DocumentFile file, FileFix fix) {
        skipped.put(file, fix.skipped());
        if (fix.applied() > 0) {
            applied.merge(file, fix.applied(), Integer::sum);
        }
        return fix.applied() > 0;
    }

    private void fail(String key, DocumentFile file, IOException e) {
        console.error(console.text(key, file.name(), DocumentFiles.reason(e, console.locale())));
        exitCode = ExitCodes.FAULT;
    }

    private void tell(String key) {
        List<String> lines = new ArrayList<>();
        skipped.forEach((file, fixes) -> fixes.forEach(fix -> lines.add(line(file, fix))));
        lines.stream().limit(SKIPPED_SHOWN).forEach(console::note);
        if (lines.size() > SKIPPED_SHOWN) {
            console.note(console.text("fix.skipped-more", Integer.toString(lines.size() - SKIPPED_SHOWN)));
        }
        int repairs = applied.values().stream().mapToInt(Integer::intValue).sum();
        console.note(
                repairs == 0
                        ? console.text("fix.nothing")
                        : console.text(key, Integer.toString(repairs), Integer.toString(applied.size())));
    }

    private String line(DocumentFile file, SkippedFix fix) {
        Finding finding = fix.finding();
        SourceRange range = finding.range();
        boolean isPlaced = range != null && file.format() != DocumentFormat.NDJSON;
        String place = isPlaced ? finding.document() + ":" + range.line() + ":" + range.column() : finding.document();
        return console.text("fix.skipped", place, finding.rule(), fix.text(console.locale()));
    }
}
