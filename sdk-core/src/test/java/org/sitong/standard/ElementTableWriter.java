package org.sitong.standard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** A line and the kinds that share it. */
    private record Line(String text, Set<Kind> kinds) {}

    static String table(SchemaModel model) {
        List<Line> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int after = 0;
            for (Element element : model.elements(kind)) {
                String text = line(element);
                int at = indexOf(text, lines, after);
                if (at < 0) {
                    at = after;
                    lines.add(at, new Line(text, new LinkedHashSet<>()));
                }
                lines.get(at).kinds().add(kind);
                after = at + 1;
            }
        }
        return lines.stream()
                .map(line -> line.kinds().stream().map(Kind::token).collect(Collectors.joining("|")) + line.text())
                .collect(Collectors.joining("\n", "# " + String.join("\t", ElementTable.COLUMNS) + "\n", "\n"));
    }

    /** A line that comes after those of the kind so far; a kind that has its elements in another order has lines of its own. */
    private static int indexOf(String text, List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
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
                        policy == null ? "" : policy(policy),
                        policy == null ? "" : String.join("|", policy.basis()),
                        element.burden() == null ? "" : element.burden().token(),
                        order(element.order()),
                        String.join("|", element.identity()),
                        Objects.requireNonNullElse(element.refersTo(), ""),
                        Objects.requireNonNullElse(element.recursion(), ""),
                        String.join("|", element.sources()),
                        String.join("|", element.exchangeColumns()),
                        String.join("|", element.examples()))
                .collect(Collectors.joining("\t"));
    }

    private static String policy(DerivationPolicy policy) {
        Stream<@Nullable String> single = Stream.of(
                part("change", policy.change()),
                part("add", policy.add()),
                part("remove", policy.remove()),
                part("ease", policy.ease()),
                part("rank", policy.rank()),
                part("unless", policy.unless()),
                part("purpose", policy.purpose()),
                policy.own() ? "own" : null);
        Stream<@Nullable String> members = Stream.concat(
                policy.usual().stream().map(each -> "usual=" + each),
                policy.lasting().stream().map(each -> "lasting=" + each));
        return Stream.concat(single, members).filter(Objects::nonNull).collect(Collectors.joining("|"));
    }

    private static String order(@Nullable ElementOrder order) {
        if (order == null) {
            return "";
        }
        return order.ladder().isEmpty()
                ? order.growth().token()
                : order.growth().token() + ":" + String.join(" ", order.ladder());
    }

    private static @Nullable String part(String name, @Nullable JsonToken value) {
        return value == null ? null : name + "=" + value.token();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("|"));
    }
}
