package org.sitong.cli.internal.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.file.Output;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;

/** What the accounts of an import and of an export have in common: where they are written, and how lists are told. */
public final class Accounts {

    private Accounts() {}

    /** Writes an account, where a file was asked for. */
    public static void write(JsonValue account, @Nullable String file, Console console) {
        if (file != null) {
            try (Output output = Output.to(console, file)) {
                output.append(DocumentWriter.of(DocumentFormat.JSON).write(account));
                output.commit();
            }
        }
    }

    /** Says where the account is, unless it went to standard output. */
    public static void tellFile(String key, @Nullable String file, Console console) {
        if (file != null && !file.equals(Output.STANDARD_OUTPUT)) {
            console.note(console.text(key, file));
        }
    }

    /** Tells a list, unless it is empty. */
    public static void tell(String key, List<String> words, Console console) {
        if (!words.isEmpty()) {
            console.note(console.text(key, String.join(console.text("list.separator"), words)));
        }
    }
}
