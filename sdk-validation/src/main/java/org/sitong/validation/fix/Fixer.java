package org.sitong.validation.fix;

import java.util.Collection;
import java.util.List;
import org.sitong.document.ReadResult;
import org.sitong.validation.Finding;
import org.sitong.validation.Validator;

/**
 * Repairs documents by the fixes that findings bring. After each round of repairs the document is judged again, until nothing
 * is left that brings a fix. A repair must repair: a fix after which what was found is still there, or after which something new
 * is found that is as grave, is undone. Comments, order and layout of what is not repaired stay, see
 * {@link org.sitong.document.DocumentEditor}. Immutable and thread-safe.
 *
 * <pre>{@code
 * FixableFindings fixable = new FixableFindings();
 * validator.validate(inputs, fixable);
 * Fixer fixer = Fixer.of(validator);
 * for (String document : fixable.documents()) {
 *     byte[] bytes = …;
 *     ReadResult read = DocumentReader.standard().read(bytes, DocumentFormat.YAML);
 *     byte[] repaired = fixer.fix(document, read, fixable.of(document)).bytes(bytes);
 * }
 * }</pre>
 */
public final class Fixer {

    private final Validator validator;

    private Fixer(Validator validator) {
        this.validator = validator.withoutSetRules();
    }

    /**
     * Makes a fixer.
     *
     * @param validator finds what is to be repaired; rules that are off there are not repaired, nor is what is waived there
     * @return a fixer
     */
    public static Fixer of(Validator validator) {
        return new Fixer(validator);
    }

    /**
     * Repairs what is found in a document by itself.
     *
     * @param document the name under which findings speak of it
     * @param read the document; of NDJSON, one line
     * @return the repaired document
     */
    public FixedDocument fix(String document, ReadResult read) {
        return fix(document, read, List.of());
    }

    /**
     * Repairs a document of a set.
     *
     * @param document the name under which findings speak of it
     * @param read the document; of NDJSON, one line
     * @param known what was found in it by a run over the whole set, since rules over the set cannot speak of it alone; what rules
     *     for single documents found is looked for again
     * @return the repaired document
     */
    public FixedDocument fix(String document, ReadResult read, Collection<Finding> known) {
        return new Repairing(validator, document, read, known).run();
    }
}
