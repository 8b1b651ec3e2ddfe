package org.sitong.document.internal;

/** Where the parser's current token stands, asked for only when somebody wants to know. */
interface TokenPlace {

    /** Offset of the token's first character. */
    int start();

    /** Offset after the token's last character. */
    int end();
}
