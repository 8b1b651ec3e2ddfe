package org.sitong.standard.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Burden;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.standard.ElementOrder;
import org.sitong.standard.Growth;
import org.sitong.standard.Kind;
import org.sitong.standard.MembershipPolicy;

/**
 * The element index as a file: one line for each element, its cells separated by tabs, kinds that share a line listed in
 * its first cell. Lines are generated from the schemas.
 */
public final class ElementTable {

    /** The file's name below the version's folder. */
    public static final String FILE = "element-index.tsv";

    /** The names of the cells. */
    public static final List<String> COLUMNS = List.of(
            "kinds",
            "path",
            "type",
            "flags",
            "title-zh",
            "title-en",
            "description-zh",
            "description-en",
            "unit-zh",
            "unit-en",
            "code-list",
            "derivation",
            "policy-basis",
            "burden",
            "order",
            "identity",
            "refers-to",
            "recursion",
            "sources",
            "exchange",
            "examples");

    private static final char LIST_SEPARATOR = '|';

    private ElementTable() {}

    /**
     * Reads the file of this library.
     *
     * @return the elements of each kind in the schemas' order
     */
    public static Map<Kind, List<Element>> load() {
        Map<Kind, List<Element>> elements = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            elements.put(kind, new ArrayList<>());
        }
        for (List<String> row : DataTable.read(StandardResources.open(FILE), FILE, COLUMNS.size())) {
            Element common = parse(row);
            for (String kind : split(row.get(0))) {
                Kind of = Tokens.of(Kind.class, kind);
                elements.get(of).add(common.toBuilder().kind(of).build());
            }
        }
        return elements;
    }

    private static Element parse(List<String> row) {
        List<String> flags = split(row.get(3));
        String type = row.get(2);
        return Element.builder()
                .kind(Tokens.of(Kind.class, split(row.get(0)).get(0)))
                .path(row.get(1))
                .type(StringUtils.substringBefore(type, ":"))
                .format(given(StringUtils.substringAfter(type, ":")))
                .list(flags.contains("list"))
                .required(flags.contains("required"))
                .title(new BilingualText(row.get(4), row.get(5)))
                .description(new BilingualText(row.get(6), row.get(7)))
                .unit(row.get(8).isEmpty() ? null : new BilingualText(row.get(8), row.get(9)))
                .codeList(given(row.get(10)))
                .derivation(policy(row.get(11), split(row.get(12))))
                .burden(row.get(13).isEmpty() ? null : Tokens.of(Burden.class, row.get(13)))
                .order(order(row.get(14)))
                .identity(split(row.get(15)))
                .refersTo(given(row.get(16)))
                .recursion(given(row.get(17)))
                .sources(split(row.get(18)))
                .exchangeColumns(split(row.get(19)))
                .examples(split(row.get(20)))
                .build();
    }

    private static @Nullable ElementOrder order(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        List<String> ladder = List.of(StringUtils.split(StringUtils.substringAfter(cell, ":"), ' '));
        return new ElementOrder(Tokens.of(Growth.class, StringUtils.substringBefore(cell, ":")), ladder);
    }

    private static @Nullable DerivationPolicy policy(String cell, List<String> basis) {
        if (cell.isEmpty()) {
            return null;
        }
        DerivationPolicy.DerivationPolicyBuilder policy =
                DerivationPolicy.builder().basis(basis);
        for (String part : split(cell)) {
            String value = StringUtils.substringAfter(part, "=");
            switch (StringUtils.substringBefore(part, "=")) {
                case "change" -> policy.change(Tokens.of(ChangePolicy.class, value));
                case "add" -> policy.add(Tokens.of(MembershipPolicy.class, value));
                case "remove" -> policy.remove(Tokens.of(MembershipPolicy.class, value));
                case "own" -> policy.own(true);
                case "ease" -> policy.ease(Tokens.of(MembershipPolicy.class, value));
                case "rank" -> policy.rank(Tokens.of(BasisRank.class, value));
                case "purpose" -> policy.purpose(Tokens.of(BasisPurpose.class, value));
                case "usual" -> policy.usualMember(value);
                case "lasting" -> policy.lastingMember(value);
                case "unless" -> policy.unless(Tokens.of(BasisRank.class, value));
                default -> throw new IllegalStateException("Unknown policy " + part);
            }
        }
        return policy.build();
    }

    private static @Nullable String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(StringUtils.split(cell, LIST_SEPARATOR));
    }
}
