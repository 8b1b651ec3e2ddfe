package org.sitong.cli.internal.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.document.DocumentFiles;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.exchange.ProfileAssumption;
import org.sitong.exchange.ProfileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How rows of other systems are read: what their codes mean that no publication tells, and how files are encoded. */
@Command
final class ProfileOptions {

    /** Stands for what the profile proposes. */
    private static final String PROPOSED = "proposed";

    @Option(names = "--assume", paramLabel = "NAME=CODE:VALUE,…|NAME=proposed", order = 50)
    private List<String> assumptions = List.of();

    @Option(names = "--charset", paramLabel = "CHARSET", order = 51)
    private String charset = StandardCharsets.UTF_8.name();

    /** How files of tables are encoded. */
    Charset charset() {
        try {
            return Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Failure.usage("error.invalid-value", "--charset", charset, "UTF-8, GB18030, GBK …");
        }
    }

    /** The profile that comes with the SDK or stands in a file, with what is assumed. */
    ExchangeProfile load(String profile, Console console) {
        try {
            ExchangeProfile loaded = find(profile);
            for (String assumption : assumptions) {
                loaded = assume(loaded, assumption);
            }
            return loaded;
        } catch (IOException e) {
            throw Failure.noInput("input.unreadable", profile, DocumentFiles.reason(e, console.locale()));
        } catch (ProfileException e) {
            throw Failure.usage("profile.bad", profile, e.text(console.locale()));
        }
    }

    private static ExchangeProfile find(String profile) throws IOException {
        if (ExchangeProfile.builtInNames().contains(profile)) {
            return ExchangeProfile.builtIn(profile);
        }
        Path file = InputFiles.path(profile);
        if (!Files.isRegularFile(file)) {
            throw Failure.usage("profile.unknown", profile, String.join(", ", ExchangeProfile.builtInNames()));
        }
        return ExchangeProfile.load(file);
    }

    private static ExchangeProfile assume(ExchangeProfile profile, String option) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        ProfileAssumption assumption = profile.assumptions().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(profile, name));
        String codes = equals < 0 ? "" : option.substring(equals + 1);
        return profile.assuming(name, codes.equals(PROPOSED) ? assumption.proposed() : codes(assumption, codes));
    }

    private static Failure unknown(ExchangeProfile profile, String name) {
        String known =
                profile.assumptions().stream().map(ProfileAssumption::name).collect(Collectors.joining(", "));
        return known.isEmpty()
                ? Failure.usage("profile.no-assumptions", profile.name())
                : Failure.usage("error.choice", "--assume", name, known);
    }

    /** {@code 1:working-day,2:natural-day}. */
    private static Map<String, String> codes(ProfileAssumption assumption, String text) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int colon = pair.lastIndexOf(':');
            boolean sound = colon > 0 && colon < pair.length() - 1;
            if (!sound
                    || codes.put(
                                    pair.substring(0, colon).strip(),
                                    pair.substring(colon + 1).strip())
                            != null) {
                throw Failure.usage("profile.bad-assumption", assumption.name(), text, example(assumption));
            }
        }
        return codes;
    }

    private static String example(ProfileAssumption assumption) {
        return assumption.proposed().entrySet().stream()
                .map(code -> code.getKey() + ":" + code.getValue())
                .collect(Collectors.joining(","));
    }
}
