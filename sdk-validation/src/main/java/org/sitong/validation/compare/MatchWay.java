package org.sitong.validation.compare;

/** How two parts of definitions were recognised as the same, the surest way first. */
public enum MatchWay {
    /** They carry the code of the same standard material. */
    CODE("code"),

    /** Their names have the same words. */
    NAME("name"),

    /** The names are the name or aliases of the same standard material. */
    DICTIONARY("dictionary"),

    /** The names have the same normal form. */
    NORMAL_FORM("normal-form"),

    /** The names or wordings are so alike that they are taken for the same. */
    LIKENESS("likeness");

    private final String id;

    MatchWay(String id) {
        this.id = id;
    }

    /**
     * The way in machine output.
     *
     * @return the id
     */
    public String id() {
        return id;
    }
}
