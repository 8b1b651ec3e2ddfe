package org.sitong.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.List;
import org.sitong.cli.internal.Terminal;

/** The process: takes its streams, environment and clock, and ends with {@link Sitong}'s exit code. */
public final class Main {

    private Main() {}

    /**
     * Runs the command line and ends the JVM.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(Sitong.run(
                List.of(args),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.environment(System.getenv(), System.console()),
                Clock.systemUTC()));
    }
}
