package org.sitong.client.internal.index;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.sitong.client.lookup.IndexDamagedException;
import org.sitong.client.lookup.IndexDamagedException.Reason;
import org.sitong.document.Digest;
import org.sitong.item.ItemStatus;
import org.sitong.standard.Kind;

/** The last page of an index: what it is, what it was made from and where its parts are. */
record Footer(
        Digest release,
        String algorithm,
        int documents,
        int[] kinds,
        long records,
        long texts,
        long blocks,
        long blocksSize,
        long table,
        int blockCount) {

    private static final long MAGIC = 0x5349_544f_4e47_4958L;

    /** To be raised whenever the layout changes, or what is found by what. */
    private static final int FORMAT = 1;

    Bytes write(int pages) {
        Bytes page = new Bytes(1024)
                .putLong(MAGIC)
                .putInt(FORMAT)
                .putInt(vocabulary())
                .putInt(pages)
                .putText(release.toString())
                .putText(algorithm)
                .putInt(documents);
        for (int start : kinds) {
            page.putInt(start);
        }
        return page.putLong(records)
                .putLong(texts)
                .putLong(blocks)
                .putLong(blocksSize)
                .putLong(table)
                .putInt(blockCount);
    }

    static Footer read(PageFile file) {
        Cursor page = file.at((long) (file.pages() - 1) * Pages.PAYLOAD);
        if (page.readLong() != MAGIC) {
            throw file.damaged("the last page is not that of an index");
        }
        int format = page.readInt();
        if (format != FORMAT || page.readInt() != vocabulary()) {
            throw new IndexDamagedException(file.path(), Reason.OTHER_FORMAT, "format " + format);
        }
        if (page.readInt() != file.pages() - 1) {
            throw file.damaged("another number of pages: " + file.pages());
        }
        Digest release = Digest.parse(page.readText());
        String algorithm = page.readText();
        int documents = page.readInt();
        int[] kinds = new int[Kind.values().length + 1];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = page.readInt();
        }
        return new Footer(
                release,
                algorithm,
                documents,
                kinds,
                page.readLong(),
                page.readLong(),
                page.readLong(),
                page.readLong(),
                page.readLong(),
                page.readInt());
    }

    /** The closed lists whose places in the enums are written stand for the format, too. */
    private static int vocabulary() {
        CRC32 crc = new CRC32();
        for (Kind kind : Kind.values()) {
            crc.update(kind.token().getBytes(StandardCharsets.UTF_8));
        }
        for (ItemStatus status : ItemStatus.values()) {
            crc.update(status.token().getBytes(StandardCharsets.UTF_8));
        }
        return (int) crc.getValue();
    }
}
