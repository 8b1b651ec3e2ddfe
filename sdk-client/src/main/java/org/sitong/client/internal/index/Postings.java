package org.sitong.client.internal.index;

/** The numbers of one key; see {@link PostingsWriter} for how they are laid out. */
final class Postings extends Docs {

    private final Cursor cursor;
    private final long end;
    private final int count;

    private long blockEnd;
    private int blockLast = -1;
    private int current = -1;

    Postings(PageFile file, Dictionary.Term term) {
        this.cursor = file.at(term.address());
        this.end = term.address() + term.length();
        this.blockEnd = term.address();
        this.count = term.count();
    }

    @Override
    int advance(int target) {
        if (current >= target) {
            return current;
        }
        while (blockLast < target) {
            if (blockEnd >= end) {
                current = END;
                blockLast = END;
                return END;
            }
            cursor.seek(blockEnd);
            current = blockLast;
            blockLast += cursor.readSize();
            int size = cursor.readSize();
            blockEnd = cursor.address() + size;
        }
        while (current < target) {
            current = cursor.address() < blockEnd ? current + cursor.readSize() : blockLast;
        }
        return current;
    }

    @Override
    long cost() {
        return count;
    }
}
