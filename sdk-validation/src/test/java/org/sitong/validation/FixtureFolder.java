package org.sitong.validation;

import java.nio.file.Path;

/** Where the fixtures lie as files. */
public final class FixtureFolder {

    /** A folder for each rule; Maven runs the tests in the folder of the module. */
    public static final Path PATH =
            Path.of("src/main/resources/org/sitong/validation/fixtures").toAbsolutePath();

    private FixtureFolder() {}
}
