package org.sitong.cli.internal.command;

import java.io.IOException;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.KeyFile;
import org.sitong.client.trust.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which provider has the national algorithms, where they are wanted. */
@Command
final class CryptoOptions {

    @Option(names = "--provider", paramLabel = "NAME|CLASS", order = 40)
    @Nullable
    private String provider;

    CryptoSuite suite() {
        Provider loaded = provider();
        return loaded == null ? CryptoSuite.standard() : CryptoSuite.with(loaded);
    }

    /** The algorithm of digests by its name. */
    ContentDigest digest(String name) {
        if (!name.equals("sha256") && !name.equals("sm3")) {
            throw Failure.usage("error.invalid-value", "--digest", name, "sha256|sm3");
        }
        return suite().digest("--digest", name);
    }

    private @Nullable Provider provider() {
        if (provider == null) {
            return null;
        }
        Provider installed = Security.getProvider(provider);
        if (installed != null) {
            return installed;
        }
        try {
            return Class.forName(provider)
                    .asSubclass(Provider.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw Failure.usage("catalog.no-provider", provider);
        }
    }

    /** The signers whose keys are in files. */
    List<Signer> signers(List<String> files) throws IOException {
        List<Signer> signers = new ArrayList<>();
        for (String file : files) {
            signers.add(KeyFile.open(InputFiles.path(file), suite()));
        }
        return signers;
    }
}
