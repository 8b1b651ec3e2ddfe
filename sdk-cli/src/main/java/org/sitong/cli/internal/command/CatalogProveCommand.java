package org.sitong.cli.internal.command;

import java.util.concurrent.Callable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.catalog.SiteWork;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.publish.CatalogSite;
import org.sitong.client.release.MembershipProof;
import org.sitong.standard.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog prove}: prints the proof that a definition belongs to the release in effect. */
@Command(name = "prove", sortOptions = false)
final class CatalogProveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "SITE", descriptionKey = "SITE")
    private String site = "";

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "CODE")
    private String code = "";

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind = Kind.SERVICE_ITEM.token();

    @Mixin
    private CryptoOptions crypto = new CryptoOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Kind.of(kind) == null) {
            throw Failure.usage("error.invalid-value", "--kind", kind, "ServiceItem, BasicItem …");
        }
        return SiteWork.run(console, () -> {
            MembershipProof proof =
                    CatalogSite.of(InputFiles.path(site), crypto.suite()).prove(kind, code);
            if (proof == null) {
                throw Failure.noInput("catalog.no-definition", kind, code);
            }
            console.say(proof.text());
            return ExitCodes.OK;
        });
    }
}
