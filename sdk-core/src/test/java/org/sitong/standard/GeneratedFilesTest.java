package org.sitong.standard;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sitong.standard.internal.ElementTable;

/** The committed files that are generated from the standard, each compared with what would be generated now. */
class GeneratedFilesTest {

    private static final Path STANDARD = GeneratedFile.module().resolve("src/main/resources/org/sitong/standard/1.0");

    private static final SchemaModel MODEL = new SchemaModel();

    @Test
    void elementIndex() {
        GeneratedFile.check(STANDARD.resolve(ElementTable.FILE), ElementTableWriter.table(MODEL));
    }
}
