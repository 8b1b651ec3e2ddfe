package org.sitong.benchmarks.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sitong.code.CodeExplanation;
import org.sitong.code.CodeKind;
import org.sitong.code.Codes;
import org.sitong.document.DocumentWriter;

/** Any line as a code of every kind. */
final class CodeTarget implements FuzzTarget {

    private static final int BESIDE_THE_INPUT = 20_000;

    private static final List<String> CODES = List.of(
            "11990103MB99502A744000872001000",
            "11990103MB99502A74400087200100001",
            "11100000006940693J",
            "000117051000",
            "00011705100001",
            "440106000000",
            "MB99502A7",
            "MB99502A-7",
            "440106",
            "TE1234567890123456",
            "11440300007542785T",
            "694069300000",
            "粤府001",
            "");

    private static final String CHARACTERS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz-－ＡＺ０９　 \t\u200B\uFEFF四同null\uD800";

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public int share() {
        return 85;
    }

    @Override
    public byte[] input(Random random) {
        StringBuilder code = new StringBuilder(CODES.get(random.nextInt(CODES.size())));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(code.length() + 1);
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> code.insert(at, c);
                case 1 -> code.replace(at, Math.min(code.length(), at + 1), String.valueOf(c));
                case 2 -> code.setLength(at);
                default -> code.append(code.substring(at));
            }
        }
        return random.nextInt(20) == 0 ? Bytes.any(random) : code.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void check(byte[] input) {
        String line = new String(input, StandardCharsets.UTF_8);
        CodeExplanation explanation = Codes.explain(line);
        Fault.unlessEqual(explanation, Codes.explain(line), "Explanations of one line");
        check(explanation, line);
        for (CodeKind kind : CodeKind.values()) {
            Fault.unless(Codes.explain(line, kind).kind() == kind, "A line is read as it was asked");
        }
    }

    private static void check(CodeExplanation explanation, String line) {
        Fault.unless(explanation.input().equals(line), "The line is given as it was");
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String json = DocumentWriter.compactJson().write(explanation.toJson(locale));
            Fault.unless(json.length() <= BESIDE_THE_INPUT + 20 * line.length(), "An explanation is bounded");
        }
    }
}
