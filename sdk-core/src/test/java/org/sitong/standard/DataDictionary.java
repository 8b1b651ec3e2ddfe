package org.sitong.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.Messages;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.item.CodeVariant;
import org.sitong.item.ItemType;

/** The data dictionary in one language, as a Markdown document. */
final class DataDictionary {

    private static final Messages WORDS = Messages.load(DataDictionary.class::getResourceAsStream, "data-dictionary");

    private final ElementIndex index;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();
    private final Map<List<Element>, String> described = new LinkedHashMap<>();

    private DataDictionary(ElementIndex index, Locale locale) {
        this.index = index;
        this.locale = locale;
    }

    static String of(ElementIndex index, Locale locale) {
        return new DataDictionary(index, locale).document();
    }

    private String document() {
        line("# " + word("title"));
        line(word("other"));
        line("> " + word("generated"));
        line("## " + word("reading"));
        line(word("reading.text"));
        line("## " + word("kinds"));
        for (Kind kind : kinds()) {
            kind(Objects.requireNonNull(index.find(kind, "")));
        }
        completeness();
        columns();
        lists();
        return text.toString().stripTrailing() + "\n";
    }

    private static Set<Kind> kinds() {
        Set<Kind> kinds = new LinkedHashSet<>(List.of(Kind.SERVICE_ITEM, Kind.IMPLEMENTATION_STANDARD));
        kinds.addAll(List.of(Kind.values()));
        return kinds;
    }

    private void kind(Element root) {
        line("### " + root.kind().token() + " " + root.title().in(locale));
        line(root.description().in(locale));
        table(index.children(root));
        for (Element group : index.children(root)) {
            List<Element> below = below(group);
            if (!below.isEmpty()) {
                group(group, below);
            }
        }
    }

    private void group(Element group, List<Element> below) {
        String name = group.kind().token() + "." + group.path();
        line("#### " + name + " " + group.title().in(locale));
        String elsewhere = described.putIfAbsent(
                below.stream()
                        .map(element ->
                                element.toBuilder().kind(Kind.SERVICE_ITEM).build())
                        .toList(),
                name);
        if (elsewhere == null) {
            table(below);
        } else {
            line(word("same", "`" + elsewhere + "`"));
        }
    }

    private List<Element> below(Element group) {
        List<Element> below = new ArrayList<>();
        if (group.recursion() == null) {
            for (Element child : index.children(group)) {
                below.add(child);
                below.addAll(below(child));
            }
        }
        return below;
    }

    private void table(List<Element> elements) {
        header("element", "name", "type", "description", "derivation", "burden", "sources", "exchange");
        elements.forEach(element -> row(
                "`" + element.path() + "`",
                element.title().in(locale),
                type(element),
                description(element),
                derivation(element),
                index.burden(element) == null
                        ? ""
                        : word("burden."
                                + Objects.requireNonNull(index.burden(element)).token()),
                String.join("<br>", element.sources()),
                element.exchangeColumns().stream()
                        .map(column -> "`" + column + "`")
                        .collect(Collectors.joining("<br>"))));
        text.append('\n');
    }

    private String type(Element element) {
        String type = word(Objects.requireNonNullElse(element.format(), element.type()));
        return lines(
                element.list() ? word("list", type) : type,
                element.required() ? "**" + word("required") + "**" : null,
                element.codeList() == null ? null : "[" + element.codeList() + "](#" + element.codeList() + ")",
                element.recursion() == null ? null : word("repeats", element.recursion()));
    }

    private String description(Element element) {
        return lines(
                element.description().in(locale),
                element.unit() == null ? null : word("unit", element.unit().in(locale)),
                element.examples().isEmpty()
                        ? null
                        : word(
                                "example",
                                element.examples().stream()
                                        .map(example -> "`" + example + "`")
                                        .collect(Collectors.joining(" "))));
    }

    private String derivation(Element element) {
        DerivationPolicy policy = index.derivation(element);
        return policy == null ? "" : String.join("<br>", PolicyText.lines(element, policy, locale));
    }

    private void completeness() {
        line("## " + word("completeness"));
        line(word("completeness.text"));
        header("rule", "kind", "types", "element", "when", "severity", "basis");
        for (CompletenessRow row : Completeness.standard().rows()) {
            row(
                    "`" + row.rule() + "`",
                    row.kinds().stream().map(Kind::token).collect(Collectors.joining("<br>")),
                    row.types().isEmpty()
                            ? word("all")
                            : row.types().stream()
                                    .map(ItemType::token)
                                    .map(type -> title("item-type", type))
                                    .collect(Collectors.joining("<br>")),
                    demanded(row),
                    when(row.when()),
                    word(row.severity().token()),
                    row.basis().stream()
                            .map(basis -> Stream.of(basis.source(), basis.clause())
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining(" ")))
                            .collect(Collectors.joining("<br>")));
        }
        text.append('\n');
    }

    private String demanded(CompletenessRow row) {
        String alternatives = row.alternatives().stream()
                .map(path -> word("or", "`" + path + "`"))
                .collect(Collectors.joining("<br>"));
        return lines(
                "`" + row.element() + "`",
                alternatives.isEmpty() ? null : alternatives,
                row.none() == null ? null : word("none", "`" + row.none().token() + "`"),
                row.inherited() ? word("inherited") : null);
    }

    private String when(CompletenessCondition when) {
        if (when.isEmpty()) {
            return word("always");
        }
        List<String> parts = new ArrayList<>();
        when.equalTo().forEach((path, values) -> parts.add("`" + path + "` = `" + String.join("`, `", values) + "`"));
        when.present().forEach(path -> parts.add(word("present", "`" + path + "`")));
        when.absent().forEach(path -> parts.add(word("absent", "`" + path + "`")));
        return String.join("<br>", parts);
    }

    private void columns() {
        line("## " + word("columns"));
        line(word("columns.text"));
        coverage();
        header("table", "column", "kind", "elements", "note");
        for (ExchangeColumn column : ExchangeColumns.standard().columns()) {
            row(
                    column.tables().stream().map(table -> "`" + table + "`").collect(Collectors.joining("<br>")),
                    "`" + column.column() + "`",
                    column.kind().token(),
                    column.absence() == null
                            ? column.elements().stream()
                                    .map(path -> "`" + path + "`")
                                    .collect(Collectors.joining("<br>"))
                            : column.absence().in(locale),
                    lines(
                            column.note() == null ? null : column.note().in(locale),
                            column.aliases().isEmpty()
                                    ? null
                                    : word("spelt", "`" + String.join("`, `", column.aliases()) + "`")));
        }
        text.append('\n');
    }

    private void coverage() {
        header("table", "columns.all", "columns.held", "columns.explained", "columns.unexplained");
        for (String table : ExchangeColumns.standard().tables()) {
            coverage("`" + table + "`", ExchangeColumns.standard().columns(table));
        }
        coverage(
                word("columns.sum"),
                ExchangeColumns.standard().tables().stream()
                        .flatMap(table -> ExchangeColumns.standard().columns(table).stream())
                        .toList());
        text.append('\n');
    }

    private void coverage(String name, List<ExchangeColumn> columns) {
        long held =
                columns.stream().filter(column -> !column.elements().isEmpty()).count();
        long explained = columns.stream()
                .filter(column -> column.elements().isEmpty() && column.absence() != null)
                .count();
        row(
                name,
                String.valueOf(columns.size()),
                String.valueOf(held),
                String.valueOf(explained),
                String.valueOf(columns.size() - held - explained));
    }

    private void lists() {
        line("## " + word("lists"));
        for (String id : CodeLists.standard().ids()) {
            list(Objects.requireNonNull(CodeLists.standard().find(id)));
        }
    }

    private void list(CodeList list) {
        line("### " + list.id());
        line(lines(
                new BilingualText(given(list.title()), given(list.titleEn())).in(locale),
                word(Boolean.TRUE.equals(list.closed()) ? "closed" : "open"),
                word("source", given(list.source()))));
        header("value", "code", "chinese", "english", "note");
        for (CodeEntry entry : list.entries()) {
            row(
                    "`" + entry.value() + "`",
                    given(entry.code()),
                    given(entry.title()),
                    given(entry.titleEn()),
                    given(entry.note()));
        }
        text.append('\n');
        if (!list.variants().isEmpty()) {
            header("variant", "region", "name", "source.column", "codes");
            list.variants().forEach(this::variant);
            text.append('\n');
        }
    }

    private void variant(CodeVariant variant) {
        row(
                "`" + variant.id() + "`",
                given(variant.region()),
                given(variant.title()),
                given(variant.source()),
                variant.codes().entrySet().stream()
                        .map(code -> "`" + code.getKey() + "` → `" + code.getValue() + "`")
                        .collect(Collectors.joining("<br>")));
    }

    private String title(String list, String value) {
        return Objects.requireNonNull(CodeLists.standard().title(list, value)).in(locale);
    }

    private String word(String key, String... arguments) {
        return WORDS.text(locale, key, List.of(arguments));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String lines(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("<br>"));
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    private void header(String... keys) {
        row(Stream.of(keys).map(this::word).toArray(String[]::new));
        row(Stream.of(keys).map(key -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        text.append("| ")
                .append(Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }
}
