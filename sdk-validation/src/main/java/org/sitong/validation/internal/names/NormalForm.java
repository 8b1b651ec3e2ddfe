package org.sitong.validation.internal.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitong.diff.Names;
import org.sitong.internal.DataTable;

/**
 * What is left of a name of a material without what does not make it another one: form, copies, numbering, marks, other words for
 * the same. The tables say what that is and why. The normal form of a normal form is itself. Thread-safe.
 */
public final class NormalForm {

    private static final String NOISE = "name-noise.tsv";
    private static final String FORMS = "form-words.tsv";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private record Noise(Pattern pattern, String replacement) {}

    private static final List<Noise> TABLE = table();

    private NormalForm() {}

    private static List<Noise> table() {
        String forms = DataTable.read(NormalForm.class.getResourceAsStream(FORMS), FORMS, 2).stream()
                .map(row -> row.get(0))
                .collect(Collectors.joining("|"));
        return DataTable.read(NormalForm.class.getResourceAsStream(NOISE), NOISE, 3).stream()
                .map(row -> new Noise(Pattern.compile(row.get(0).replace("{form}", forms)), row.get(1)))
                .toList();
    }

    /** The normal form of a name; the name's own letters where nothing else would be left. */
    public static String of(String name) {
        String form = name;
        String before;
        do {
            before = form;
            form = Names.key(cleaned(form));
        } while (!form.equals(before));
        String letters = Names.key(name);
        return !form.isEmpty() ? form : letters.equals(name) ? letters : of(letters);
    }

    /** With its marks, which tell brackets and lists from words. */
    private static String cleaned(String name) {
        String text = name;
        String before;
        do {
            before = text;
            for (Noise noise : TABLE) {
                text = noise.pattern().matcher(text).replaceAll(noise.replacement());
            }
            text = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
        } while (!text.equals(before));
        return text;
    }
}
