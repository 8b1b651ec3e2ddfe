package org.sitong.client.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitong.client.TestKeys.SUITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sitong.client.internal.Gzip;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.LengthMismatchException;
import org.sitong.client.trust.MalformedDocumentException;

class ShardContentTest {

    private final Samples.Shard shard = Samples.shard(Samples.item(1), Samples.item(2), Samples.item(3));

    @Test
    void definitionsComeBack() {
        ShardContent content = ShardContent.verify(shard.file(), shard.ref(), SUITE);

        assertThat(content.count()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            assertThat(content.definition(i)).isEqualTo(Samples.item(i + 1));
            assertThat(content.digest(i)).isEqualTo(CanonicalDefinition.digest(Samples.item(i + 1), Samples.SHA));
        }
        assertThat(content.offset(1)).isEqualTo(content.line(0).length + 1);
    }

    @Test
    void anyFlippedBitAndAnyCutIsRefused() {
        byte[] file = shard.file();
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] bent = file.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> ShardContent.verify(bent, shard.ref(), SUITE))
                    .isInstanceOf(DigestMismatchException.class);
        }
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> ShardContent.verify(cut, shard.ref(), SUITE))
                    .isInstanceOf(LengthMismatchException.class);
        }
        assertThatThrownBy(() -> ShardContent.verify(Arrays.copyOf(file, file.length + 1), shard.ref(), SUITE))
                .isInstanceOf(LengthMismatchException.class);
    }

    @Test
    void aBombHoldsNoMoreThanWasSignedFor() {
        byte[] bomb = Gzip.compress(new byte[100 << 20]);
        ShardRef ref = shard.ref();
        ShardRef lying = new ShardRef(
                Samples.SHA.digest(bomb),
                bomb.length,
                ref.plainDigest(),
                ref.plainSize(),
                ref.count(),
                ref.first(),
                ref.last());

        assertThatThrownBy(() -> ShardContent.verify(bomb, lying, SUITE))
                .isInstanceOfSatisfying(LengthMismatchException.class, e -> {
                    assertThat(e.expected()).isEqualTo(ref.plainSize());
                    assertThat(e.actual()).isEqualTo(ref.plainSize() + 1L);
                });
    }

    @Test
    void whatIsNotAsManyLinesAsSignedForIsRefused() {
        ShardRef ref = shard.ref();
        ShardRef lying =
                new ShardRef(ref.digest(), ref.size(), ref.plainDigest(), ref.plainSize(), 2, ref.first(), ref.last());

        assertThatThrownBy(() -> ShardContent.verify(shard.file(), lying, SUITE))
                .isInstanceOf(MalformedDocumentException.class);
    }

    @Property(tries = 200)
    void gzipGivesBackWhatItTook(@ForAll @Size(max = 5_000) byte[] bytes) {
        byte[] file = Gzip.compress(bytes);

        assertThat(Gzip.decompress("x", file, bytes.length)).isEqualTo(bytes);
        assertThat(file).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
        assertThatThrownBy(() -> Gzip.decompress("x", file, bytes.length + 1))
                .isInstanceOf(CatalogTrustException.class);
    }

    @Test
    void anyOtherGzipReaderReadsIt() throws IOException {
        byte[] plain = Gzip.decompress("x", shard.file(), shard.ref().plainSize());
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(shard.file()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
    }
}
