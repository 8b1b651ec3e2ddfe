package org.sitong.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.catalog.SiteWork;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.publish.CatalogSite;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.MembershipProof;
import org.sitong.client.release.Release;
import org.sitong.client.release.Seal;
import org.sitong.client.trust.RootChain;
import org.sitong.client.trust.Verifier;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.item.Definition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog verify}: verifies a catalog's folder, or a proof that a definition belongs to a release. */
@Command(name = "verify", sortOptions = false)
final class CatalogVerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SITE", descriptionKey = "SITE")
    @Nullable
    private String site;

    @Option(names = "--root", paramLabel = "FILE", required = true)
    private List<String> roots = List.of();

    @Option(names = "--proof", paramLabel = "TEXT|FILE")
    @Nullable
    private String proof;

    @Option(names = "--definition", paramLabel = "FILE")
    @Nullable
    private String definition;

    @Mixin
    private CryptoOptions crypto = new CryptoOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((site == null) == (proof == null) || (definition != null && proof == null)) {
            throw Failure.usage("catalog.verify-one");
        }
        return SiteWork.run(console, () -> proof == null ? site(String.valueOf(site)) : proof(proof));
    }

    private RootChain chain() throws IOException {
        RootChain chain = null;
        for (String name : roots) {
            byte[] file = Files.readAllBytes(InputFiles.path(name));
            chain = chain == null ? RootChain.trust(name, file, crypto.suite()) : chain.follow(name, file);
        }
        if (chain == null) {
            throw new IllegalStateException("The option is required");
        }
        return chain;
    }

    private int site(String name) throws IOException {
        Path folder = InputFiles.path(name);
        RootChain chain = chain();
        while (true) {
            String next = CatalogLayout.root(chain.current().version() + 1);
            if (!Files.exists(folder.resolve(next))) {
                break;
            }
            chain = chain.follow(next, Files.readAllBytes(folder.resolve(next)));
        }
        Release release = CatalogSite.of(folder, crypto.suite())
                .verify(Verifier.of(chain), console.clock().instant());
        console.say(console.text(
                "catalog.verified",
                release.catalog(),
                release.version().toString(),
                Long.toString(release.definitions()),
                Integer.toString(release.shards().size())));
        return ExitCodes.OK;
    }

    private int proof(String given) throws IOException {
        MembershipProof read = MembershipProof.parse(text(given));
        Verifier verifier = Verifier.of(chain());
        Seal seal = definition == null ? read.verify(verifier) : read.verify(verifier, definition(definition));
        console.say(console.text(
                definition == null ? "catalog.proven" : "catalog.proven-definition",
                seal.catalog(),
                seal.version().toString(),
                seal.date().toString(),
                read.definition().toString()));
        return ExitCodes.OK;
    }

    private static String text(String given) throws IOException {
        if (given.startsWith(MembershipProof.PREFIX)) {
            return given;
        }
        try {
            Path file = Path.of(given);
            return Files.exists(file) && Files.size(file) <= MembershipProof.MAX_CHARS
                    ? Files.readString(file, StandardCharsets.UTF_8)
                    : given;
        } catch (InvalidPathException e) {
            return given;
        }
    }

    private static Definition definition(String name) throws IOException {
        Path file = InputFiles.path(name);
        DocumentFormat format =
                DocumentFormat.of(file).orElseThrow(() -> Failure.noInput("catalog.one-definition", name));
        Definition read =
                DocumentReader.standard().read(Files.readAllBytes(file), format).definition();
        if (read == null) {
            throw Failure.noInput("catalog.one-definition", name);
        }
        return read;
    }
}
