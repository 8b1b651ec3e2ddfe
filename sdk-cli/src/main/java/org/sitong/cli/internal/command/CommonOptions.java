package org.sitong.cli.internal.command;

import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.ColorMode;
import org.sitong.cli.internal.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The options that every command knows. What they say was read before the arguments were parsed ({@code Console}); here they
 * are declared so that they are known, checked and in the help.
 */
@Command
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "zh-CN|en", order = 100)
    @Nullable
    Language language;

    @Option(names = "--color", paramLabel = "auto|always|never", order = 101)
    @Nullable
    ColorMode color;

    @Option(names = "--debug", order = 102)
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 103)
    boolean help;
}
