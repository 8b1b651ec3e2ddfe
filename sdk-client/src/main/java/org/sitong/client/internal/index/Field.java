package org.sitong.client.internal.index;

/** What a key of the index is about; the letter stands before the value, so that the keys of one field lie together. */
enum Field {
    /** A handling item or implementation code that is not the identity. */
    CODE('c'),
    BASIC_CODE('b'),
    ORGAN('o'),
    ORGAN_NAME('O'),
    /** The smallest division that a definition names. */
    DIVISION('d'),
    /** That division and each above it by its code. */
    WITHIN('w'),
    /** A division list puts the second division below the first, though their codes do not tell. */
    BELOW('B'),
    ITEM_TYPE('t'),
    THEME('h'),
    MATERIAL('m'),
    MATERIAL_NAME('n'),
    /** A standard material's name or alias, and its code. */
    MATERIAL_ALIAS('a'),
    STATUS('s'),
    /** Two neighbouring characters of a name; the last one stands once more before a mark of the end. */
    GRAM('g');

    private final char letter;

    Field(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
