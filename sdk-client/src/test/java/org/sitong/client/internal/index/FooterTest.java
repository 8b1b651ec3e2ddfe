package org.sitong.client.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.client.lookup.IndexDamagedException;
import org.sitong.client.lookup.IndexDamagedException.Reason;
import org.sitong.document.Digests;

class FooterTest {

    private static final int FORMAT = 8;
    private static final int VOCABULARY = 12;
    private static final int PAGES = 16;

    @TempDir
    Path folder;

    @Test
    void anotherFormatIsToldFromDamage() throws IOException {
        assertThat(reason(0)).isEqualTo(Reason.DAMAGED);
        assertThat(reason(FORMAT)).isEqualTo(Reason.OTHER_FORMAT);
        assertThat(reason(VOCABULARY)).isEqualTo(Reason.OTHER_FORMAT);
        assertThat(reason(PAGES)).isEqualTo(Reason.DAMAGED);
    }

    /** What is said of an index whose last page has another number at a place, with the right checksum. */
    private Reason reason(int place) throws IOException {
        Path file = folder.resolve("index");
        Path building = folder.resolve("building");
        try (IndexBuild build = new IndexBuild(building, file, Digests.sha256(new byte[0]), "sha256", 1000)) {
            build.finish();
        }
        byte[] page = Files.readAllBytes(file);
        assertThat(page).hasSize(Pages.SIZE);
        ByteBuffer bytes = ByteBuffer.wrap(page);
        bytes.putInt(place, bytes.getInt(place) + 1);
        bytes.putInt(Pages.PAYLOAD, Pages.checksum(0, page));
        Files.write(file, page);
        Reason[] reason = new Reason[1];
        assertThatThrownBy(() -> IndexFile.open(file))
                .isInstanceOfSatisfying(IndexDamagedException.class, e -> reason[0] = e.reason());
        return reason[0];
    }
}
