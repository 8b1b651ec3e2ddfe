package org.sitong.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.catalog.SiteWork;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.trust.KeyFile;
import org.sitong.client.trust.SignatureAlgorithm;
import org.sitong.client.trust.TrustedKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog keygen}: makes a pair of keys. */
@Command(name = "keygen", sortOptions = false)
final class CatalogKeygenCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--owner", paramLabel = "NAME")
    @Nullable
    private String owner;

    @Option(names = "--algorithm", paramLabel = "ed25519|sm2-sm3")
    private String algorithm = SignatureAlgorithm.ED25519.token();

    @Mixin
    private CryptoOptions crypto = new CryptoOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogKeygenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SignatureAlgorithm chosen = SignatureAlgorithm.of(algorithm);
        if (chosen == null) {
            throw Failure.usage("error.invalid-value", "--algorithm", algorithm, "ed25519|sm2-sm3");
        }
        return SiteWork.run(console, () -> {
            Path privateFile = InputFiles.path(file);
            Path publicFile = InputFiles.path(file + ".pub");
            if (Files.exists(publicFile) && !Files.exists(privateFile)) {
                throw Failure.usage("catalog.public-exists", publicFile.toString());
            }
            if (privateFile.getParent() != null) {
                Files.createDirectories(privateFile.getParent());
            }
            TrustedKey key =
                    KeyFile.create(privateFile, chosen, owner, crypto.suite()).key();
            Files.writeString(
                    publicFile,
                    KeyFile.publicPem(key),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            console.say(console.text("catalog.key", key.id(), file, publicFile.toString()));
            return ExitCodes.OK;
        });
    }
}
