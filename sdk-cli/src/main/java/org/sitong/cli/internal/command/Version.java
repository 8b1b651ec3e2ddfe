package org.sitong.cli.internal.command;

import org.sitong.cli.Sitong;
import org.sitong.standard.StandardVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of the command line, and of what it stands on. */
public final class Version implements IVersionProvider {

    private static final String UNPACKAGED = "0-unpackaged";

    /** The version in the jar's manifest. */
    public static String number() {
        String version = Sitong.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKAGED : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "sitong " + number(),
            "standard " + StandardVersion.CURRENT.id(),
            "java " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ")"
        };
    }
}
