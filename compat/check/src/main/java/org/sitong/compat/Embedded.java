package org.sitong.compat;

/** What the host does with Sitong. */
final class Embedded {
    private Embedded() {}

    static String verdicts() {
        org.sitong.document.ReadResult good = org.sitong.document.DocumentReader.standard()
                .read(
                        "kind: BasicItem\nname: 甲\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        org.sitong.document.DocumentFormat.YAML);
        return good.toString();
    }
}
