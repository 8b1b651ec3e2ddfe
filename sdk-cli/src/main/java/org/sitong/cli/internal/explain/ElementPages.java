package org.sitong.cli.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.json.JsonToken;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.standard.PolicyText;
import org.sitong.validation.RuleBook;
import org.sitong.validation.rule.RuleCard;

/** Elements of definitions, and kinds of definitions as what holds all of their elements. */
final class ElementPages {

    /** The kinds by how much a person who names an element without a kind will mean them. */
    private static final List<Kind> KINDS = Stream.concat(
                    Stream.of(Kind.SERVICE_ITEM, Kind.IMPLEMENTATION_STANDARD, Kind.BASIC_ITEM),
                    Stream.of(Kind.values()))
            .distinct()
            .toList();

    private final Console console;
    private final ElementIndex index = ElementIndex.standard();
    private final RuleBook rules;

    ElementPages(Console console, RuleBook rules) {
        this.console = console;
        this.rules = rules;
    }

    /** The page of what is named: {@code Kind}, {@code Kind.path} or {@code path}; {@code null} where there is no such element. */
    @Nullable
    String find(String name) {
        List<Element> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            String prefix = kind.token() + ".";
            if (name.equals(kind.token())) {
                found.add(Objects.requireNonNull(index.find(kind, "")));
            } else if (name.startsWith(prefix)) {
                add(found, index.find(kind, name.substring(prefix.length())));
            } else if (!name.isEmpty()) {
                add(found, index.find(kind, name));
            }
        }
        return found.isEmpty() ? null : page(found.get(0), found.subList(1, found.size()));
    }

    private static void add(List<Element> found, @Nullable Element element) {
        if (element != null) {
            found.add(element);
        }
    }

    /** What a person may have meant. */
    List<String> near(String name) {
        return index.search(name).stream().map(ElementPages::name).toList();
    }

    /** The names by which all elements can be asked for. */
    Stream<String> names() {
        return KINDS.stream()
                .flatMap(kind -> index.elements(kind).stream())
                .map(Element::path)
                .filter(path -> !path.isEmpty())
                .distinct();
    }

    private static String name(Element element) {
        return element.path().isEmpty()
                ? element.kind().token()
                : element.kind().token() + "." + element.path();
    }

    private String page(Element element, List<Element> elsewhere) {
        BilingualText title = element.title();
        Page page = new Page(console, name(element), title.in(console.locale()))
                .paragraph(element.description().in(console.locale()))
                .fact("explain.type", type(element))
                .fact("explain.required", console.text(element.required() ? "yes" : "no"))
                .fact(
                        "explain.unit",
                        element.unit() == null ? null : element.unit().in(console.locale()))
                .fact("explain.code-list", element.codeList())
                .facts("explain.values", values(element.codeList()))
                .facts("explain.examples", element.examples())
                .facts("explain.derivation", derivation(element))
                .fact("explain.burden", word("burden", index.burden(element)))
                .facts("explain.sources", element.sources())
                .facts("explain.exchange", element.exchangeColumns())
                .facts("explain.rules", element.path().isEmpty() ? List.of() : rules(element))
                .facts(
                        "explain.elsewhere",
                        elsewhere.stream().map(ElementPages::name).toList());
        List<Element> children = index.children(element);
        if (!children.isEmpty()) {
            Columns table = new Columns("    ");
            children.forEach(
                    child -> table.row(child.name(), type(child), child.title().in(console.locale())));
            page.table("explain.children", table);
        }
        return page.text();
    }

    private String type(Element element) {
        String type = console.text("type." + (element.format() == null ? element.type() : element.format()));
        return element.list() ? console.text("type.list", type) : type;
    }

    private List<String> values(@Nullable String codeList) {
        var list = codeList == null ? null : CodeLists.standard().find(codeList);
        return list == null
                ? List.of()
                : list.entries().stream()
                        .map(entry -> entry.value() + "  "
                                + Objects.requireNonNullElse(
                                        console.locale().equals(Locale.ENGLISH) ? entry.titleEn() : entry.title(), ""))
                        .toList();
    }

    private List<String> derivation(Element element) {
        DerivationPolicy policy = index.derivation(element);
        return policy == null ? List.of() : PolicyText.lines(element, policy, console.locale());
    }

    private @Nullable String word(String group, @Nullable JsonToken token) {
        return token == null ? null : console.text(group + "." + token.token());
    }

    private List<String> rules(Element element) {
        return rules.cards().stream()
                .filter(card -> card.kinds().isEmpty() || card.kinds().contains(element.kind()))
                .filter(card -> card.elements().contains(element.path()))
                .map(RuleCard::id)
                .toList();
    }
}
