package org.sitong.cli.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.catalog.SiteWork;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.publish.CatalogSite;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog sign}: adds signatures to what waits for them, and lets it take effect when there are enough. */
@Command(name = "sign", sortOptions = false)
final class CatalogSignCommand implements Callable<Integer> {

    private static final int DAYS = 90;

    private final Console console;

    @Parameters(index = "0", paramLabel = "SITE", descriptionKey = "SITE")
    private String site = "";

    @Option(names = "--release", paramLabel = "X.Y.Z")
    @Nullable
    private String version;

    @Option(names = "--root")
    private boolean root;

    @Option(names = "--renew")
    private boolean renew;

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

    CatalogSignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (root && (renew || version != null) || renew && version != null) {
            throw Failure.usage("catalog.sign-one");
        }
        return SiteWork.run(console, this::sign);
    }

    private int sign() throws IOException {
        CatalogSite folder = CatalogSite.of(InputFiles.path(site), crypto.suite());
        List<Signer> signers = crypto.signers(keys);
        if (root) {
            SiteWork.tell(console, console.text("catalog.root-signed"), folder.signRoot(signers));
            return ExitCodes.OK;
        }
        ReleaseVersion signed = renew ? renewed(folder, signers) : release(folder);
        if (!renew) {
            folder.sign(signed, signers);
        }
        SiteWork.tell(console, console.text("catalog.published", signed.toString(), site), folder.activate(signed));
        return ExitCodes.OK;
    }

    private ReleaseVersion renewed(CatalogSite folder, List<Signer> signers) throws IOException {
        LocalDate day = JudgingOptions.day(date, console);
        return folder.renew(SiteWork.begin(day), SiteWork.end(day, days), signers);
    }

    private ReleaseVersion release(CatalogSite folder) throws IOException {
        if (version == null) {
            Pointer pointer = folder.pointer();
            if (pointer == null) {
                throw Failure.usage("catalog.which-release");
            }
            return pointer.release().version();
        }
        try {
            return ReleaseVersion.parse(version);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("error.invalid-value", "--release", version, "X.Y.Z");
        }
    }
}
