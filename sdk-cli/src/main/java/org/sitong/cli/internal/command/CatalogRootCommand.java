package org.sitong.cli.internal.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.catalog.SiteWork;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.publish.CatalogSite;
import org.sitong.client.trust.KeyFile;
import org.sitong.client.trust.RevokedKey;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.RoleKeys;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.RootChain;
import org.sitong.client.trust.TrustedKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog root}: proposes who is trusted, first or from now on. */
@Command(name = "root", sortOptions = false)
final class CatalogRootCommand implements Callable<Integer> {

    private static final int DAYS = 730;

    private final Console console;

    @Parameters(index = "0", paramLabel = "SITE", descriptionKey = "SITE")
    private String site = "";

    @Option(names = "--catalog", paramLabel = "NAME")
    @Nullable
    private String catalog;

    @Option(names = "--trust", paramLabel = "[ROLE=]FILE.pub")
    private List<String> trusted = List.of();

    @Option(names = "--retire", paramLabel = "KEY")
    private List<String> retired = List.of();

    @Option(names = "--revoke", paramLabel = "KEY=REASON")
    private List<String> revoked = List.of();

    @Option(names = "--threshold", paramLabel = "[ROLE=]N")
    private List<String> thresholds = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    private String date;

    @Option(names = "--days", paramLabel = "N")
    private int days = DAYS;

    @Option(names = "--key", paramLabel = "FILE")
    private List<String> keys = List.of();

    @Mixin
    private CryptoOptions crypto = new CryptoOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogRootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return SiteWork.run(console, () -> {
            CatalogSite folder = CatalogSite.of(InputFiles.path(site), crypto.suite());
            RootChain chain = folder.chain();
            Root proposed;
            try {
                proposed = proposed(chain == null ? null : chain.current());
            } catch (IllegalArgumentException e) {
                throw Failure.usage("catalog.bad-root", String.valueOf(e.getMessage()));
            }
            folder.propose(proposed);
            SiteWork.tell(
                    console,
                    console.text("catalog.root", Long.toString(proposed.version())),
                    folder.signRoot(crypto.signers(keys)));
            return ExitCodes.OK;
        });
    }

    private Root proposed(@Nullable Root current) throws IOException {
        if (current == null && catalog == null) {
            throw Failure.usage("catalog.no-name");
        }
        Map<String, TrustedKey> known = new LinkedHashMap<>();
        Map<Role, TreeSet<String>> roles = new EnumMap<>(Role.class);
        Map<Role, Integer> needed = new EnumMap<>(Role.class);
        List<RevokedKey> gone = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.put(
                    role,
                    new TreeSet<>(
                            current == null ? List.of() : current.role(role).keys()));
            needed.put(role, current == null ? 1 : current.role(role).threshold());
        }
        if (current != null) {
            current.keys().forEach(key -> known.put(key.id(), key));
            gone.addAll(current.revoked());
        }
        LocalDate day = JudgingOptions.day(date, console);
        for (String argument : revoked) {
            String[] parts = argument.split("=", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                throw Failure.usage("error.invalid-value", "--revoke", argument, "KEY=REASON");
            }
            String id = id(parts[0], known);
            gone.add(new RevokedKey(id, day, parts[1]));
            roles.values().forEach(ids -> ids.remove(id));
        }
        for (String argument : retired) {
            String id = id(argument, known);
            roles.values().forEach(ids -> ids.remove(id));
        }
        for (String argument : trusted) {
            TrustedKey key = KeyFile.readPublic(InputFiles.path(value(argument)));
            known.put(key.id(), key);
            roles("--trust", argument).forEach(role -> roles.get(role).add(key.id()));
        }
        for (String argument : thresholds) {
            roles("--threshold", argument).forEach(role -> needed.put(role, number(argument)));
        }
        known.keySet().removeIf(id -> roles.values().stream().noneMatch(ids -> ids.contains(id)));
        Map<Role, RoleKeys> byRole = new EnumMap<>(Role.class);
        roles.forEach((role, ids) -> byRole.put(role, new RoleKeys(List.copyOf(ids), needed.get(role))));
        Instant issued = SiteWork.begin(day);
        if (current != null && issued.isBefore(current.issued())) {
            issued = current.issued();
        }
        return Root.builder()
                .catalog(current == null ? String.valueOf(catalog) : current.catalog())
                .version(current == null ? 1 : current.version() + 1)
                .issued(issued)
                .expires(SiteWork.end(day, days))
                .keys(known.values())
                .roles(byRole)
                .revoked(gone)
                .build();
    }

    /** The key whose id begins so. */
    private static String id(String begin, Map<String, TrustedKey> known) {
        List<String> meant =
                known.keySet().stream().filter(id -> id.startsWith(begin)).toList();
        if (meant.size() != 1 || begin.length() < 8) {
            throw Failure.usage("catalog.no-key", begin, String.join(", ", known.keySet()));
        }
        return meant.get(0);
    }

    private static List<Role> roles(String option, String argument) {
        int end = argument.indexOf('=');
        if (end < 0) {
            return List.of(Role.values());
        }
        String name = argument.substring(0, end);
        return Arrays.stream(Role.values())
                .filter(role -> role.token().equals(name))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> Failure.usage("error.invalid-value", option, argument, "root|release|pointer=…"));
    }

    private static String value(String argument) {
        return argument.substring(argument.indexOf('=') + 1);
    }

    private static int number(String argument) {
        try {
            return Integer.parseInt(value(argument));
        } catch (NumberFormatException e) {
            throw Failure.usage("error.invalid-value", "--threshold", argument, "[ROLE=]N");
        }
    }
}
