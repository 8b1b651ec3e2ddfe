package org.sitong.json;

/** A value of a closed list that stands in a document as one fixed string. */
public interface JsonToken {

    /**
     * The value as documents write it.
     *
     * @return the token
     */
    String token();
}
