package org.sitong.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.validation.RuleBook;
import org.sitong.validation.UnusableDocumentException;
import org.sitong.validation.pack.Pack;

/** Adds the rule packs that are named to a book. */
final class PackOption {

    /** Stands for every pack that the tool brings. */
    static final String ALL = "all";

    private PackOption() {}

    /** A book with the packs of these names or files. A pack that is not sound is not used in part: nothing is judged by it. */
    static RuleBook add(RuleBook book, List<String> packs, Console console) {
        RuleBook all = book;
        for (String name : packs.stream().flatMap(PackOption::names).distinct().toList()) {
            try {
                all = all.with(load(name));
            } catch (UnusableDocumentException e) {
                throw Failure.usage("pack.bad", name, e.message(console.locale()));
            }
        }
        return all;
    }

    private static Stream<String> names(String name) {
        return name.equals(ALL) ? Pack.builtInNames().stream() : Stream.of(name);
    }

    private static Pack load(String name) {
        if (Pack.builtInNames().contains(name)) {
            return Pack.builtIn(name);
        }
        Path file = InputFiles.path(name);
        if (!Files.isRegularFile(file)) {
            throw Failure.usage("pack.unknown", name, String.join(", ", Pack.builtInNames()));
        }
        return Pack.read(name, file);
    }
}
