package org.sitong.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonToken;
import org.sitong.standard.internal.ElementTable;

/** Writes the element index: the opposite of {@link ElementTable}. */
final class ElementTableWriter {

    private ElementTableWriter() {}

    static String table(SchemaModel model) {
        Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int after = 0;
            for (Element element : model.elements(kind)) {
                String line = line(element);
                if (kinds.computeIfAbsent(line, key -> new LinkedHashSet<>()).isEmpty()) {
                    lines.add(after, line);
                }
                after = lines.indexOf(line) + 1;
                kinds.get(line).add(kind);
            }
        }
        return lines.stream()
                .map(line -> kinds.get(line).stream().map(Kind::token).collect(Collectors.joining("|")) + line)
                .collect(Collectors.joining("\n", "# " + String.join("\t", ElementTable.COLUMNS) + "\n", "\n"));
    }

    private static String line(Element element) {
        DerivationPolicy policy = element.derivation();
        return Stream.of(
                        "",
                        element.path(),
                        element.format() == null ? element.type() : element.type() + ":" + element.format(),
                        joined(element.list() ? "list" : null, element.required() ? "required" : null),
                        element.title().zh(),
                        element.title().en(),
                        element.description().zh(),
                        element.description().en(),
                        element.unit() == null ? "" : element.unit().zh(),
                        element.unit() == null ? "" : element.unit().en(),
                        Objects.requireNonNullElse(element.codeList(), ""),
                        policy == null
                                ? ""
                                : joined(
                                        part("change", policy.change()),
                                        part("add", policy.add()),
                                        part("remove", policy.remove()),
                                        part("unless", policy.unless())),
                        element.burden() == null ? "" : element.burden().token(),
                        Objects.requireNonNullElse(element.recursion(), ""),
                        String.join("|", element.sources()),
                        String.join("|", element.exchangeColumns()),
                        String.join("|", element.examples()))
                .collect(Collectors.joining("\t"));
    }

    private static @Nullable String part(String name, @Nullable JsonToken value) {
        return value == null ? null : name + "=" + value.token();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("|"));
    }
}
