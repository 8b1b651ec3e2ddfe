package org.sitong.validation.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ItemName;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;
import org.sitong.standard.Burden;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.JsonText;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.report.RenderOptions;

/**
 * Writes a comparison for programs: one JSON object (RFC 8259) with the counts first and each item on a line of its own. In an item,
 * {@code members} tells who defines it, {@code matrix} for each element the number of each member's value, and {@code differences}
 * each place that differs, what matters to applicants first: its {@code values}, the strictest first as far as they can be ordered,
 * with the members that have them (by their positions in {@code members}), its judgement, which values decide it (by their
 * positions), and in {@code comparisons} how every two values that occur in a pair stand to each other. A member that does not apply
 * is {@code null}. Immutable and thread-safe.
 */
public final class JsonComparisonRenderer implements ComparisonRenderer {

    /** Makes the renderer. */
    public JsonComparisonRenderer() {}

    @Override
    public ComparisonRendering begin(RenderOptions options, Appendable out) {
        return new Writing(options.locale(), out);
    }

    private static final class Writing implements ComparisonRendering {

        private static final int DIGITS = 4;

        private final Locale locale;
        private final Appendable out;
        private final DeflatedText items = new DeflatedText();
        private String separator = "\n";

        Writing(Locale locale, Appendable out) {
            this.locale = locale;
            this.out = out;
        }

        @Override
        public void item(ComparedItem item) {
            items.add(separator).add(JsonText.of(shape(item)));
            separator = ",\n";
        }

        @Override
        public void finish(ComparisonSummary summary) {
            try {
                out.append('{');
                JsonText.members(out, head(summary), "");
                out.append(",\n\"items\":[");
                items.copyTo(out);
                out.append(']');
                JsonText.members(out, tail(summary), ",\n");
                out.append("}\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, JsonValue> head(ComparisonSummary summary) {
            return new Members()
                    .with("districts", texts(summary.districts()))
                    .with("sources", texts(summary.sources()))
                    .with("definitions", summary.definitions())
                    .with("groups", summary.groups())
                    .with("pairs", summary.pairs())
                    .with("identicalPairs", summary.identicalPairs())
                    .with("differingPairs", counts(summary.differingPairs()))
                    .with("judgement", counts(summary.judgement()))
                    .with(
                            "agreement",
                            new Members()
                                    .with("all", agreement(summary.agreement()))
                                    .with("elements", Members.array(summary.byElement(), Writing::agreement))
                                    .with(
                                            "sameLevelElements",
                                            Members.array(summary.sameLevelByElement(), Writing::agreement))
                                    .with("districts", Members.array(summary.byDistrict(), Writing::agreement))
                                    .with("organs", Members.array(summary.byOrgan(), Writing::agreement))
                                    .object())
                    .members();
        }

        private static Map<String, JsonValue> tail(ComparisonSummary summary) {
            return new Members()
                    .with("unpaired", Members.array(summary.unpaired(), Writing::shape))
                    .with("unmatched", Members.array(summary.unmatched(), Writing::shape))
                    .with("sameNames", Members.array(summary.sameNames(), Writing::shape))
                    .with("noisyNames", Members.array(summary.noisyNames(), Writing::shape))
                    .with(
                            "leftOut",
                            new Members()
                                    .with("unread", summary.unreadCount())
                                    .with("documents", texts(summary.unread()))
                                    .with("notInForce", summary.leftOut())
                                    .with("withoutCode", summary.withoutCode())
                                    .object())
                    .members();
        }

        private static <T extends JsonToken> JsonValue counts(Map<T, Long> counts) {
            Members members = new Members();
            counts.forEach((each, count) -> members.with(each.token(), count));
            return members.object();
        }

        private static JsonValue texts(List<String> texts) {
            return Members.array(texts, text -> Members.unicode(JsonValue.of(text)));
        }

        private static JsonValue agreement(Agreement agreement) {
            return new Members()
                    .with("of", agreement.of())
                    .with("agreeing", agreement.agreeing())
                    .with("compared", agreement.compared())
                    .with(
                            "index",
                            agreement.compared() == 0
                                    ? JsonValue.NULL
                                    : new JsonValue.JsonNumber(BigDecimal.valueOf(agreement.agreeing())
                                            .divide(
                                                    BigDecimal.valueOf(agreement.compared()),
                                                    DIGITS,
                                                    RoundingMode.HALF_UP)))
                    .object();
        }

        private JsonValue shape(ComparedItem item) {
            Members matrix = new Members();
            item.matrix()
                    .forEach(row -> matrix.with(row.element().token(), Members.array(row.classes(), JsonValue::of)));
            return new Members()
                    .with("basicCode", item.basicCode())
                    .with("region", item.region())
                    .with("name", name(item.name()))
                    .with(
                            "names",
                            new Members()
                                    .with("main", item.name().main())
                                    .with("sub", item.name().sub())
                                    .with("handlingItem", item.name().handlingItem())
                                    .object())
                    .with("sameLevel", JsonValue.of(item.sameLevel()))
                    .with("pairs", item.pairs())
                    .with("identicalPairs", item.identicalPairs())
                    .with("uncompared", item.uncompared())
                    .with("members", Members.array(item.members(), Writing::shape))
                    .with("matrix", matrix.object())
                    .with("differences", Members.array(item.differences(), this::shape))
                    .object();
        }

        private static String name(ItemName name) {
            return Stream.of(name.main(), name.sub(), name.handlingItem())
                    .filter(StringUtils::isNotBlank)
                    .collect(Collectors.joining(" · "));
        }

        private static JsonValue shape(ComparedMember member) {
            return new Members()
                    .with("district", member.district())
                    .with("document", member.document())
                    .with("subject", member.subject())
                    .with("organ", member.organ())
                    .with(
                            "level",
                            member.level() == null ? null : member.level().token())
                    .object();
        }

        private JsonValue shape(Difference difference) {
            Burden burden = difference.burden();
            Members shape = new Members()
                    .with("element", difference.element().path())
                    .with("path", difference.path().toString())
                    .with("burden", burden == null ? null : burden.token())
                    .with("values", Members.array(difference.values(), this::shape))
                    .with("measured", JsonValue.of(difference.measured()))
                    .with("reference", value(difference.reference()));
            judgement(shape, difference.judgement());
            return shape.with("deciding", Members.array(difference.deciding(), JsonValue::of))
                    .with("pairs", difference.pairs())
                    .with("comparisons", Members.array(difference.comparisons(), this::shape))
                    .object();
        }

        private JsonValue shape(ComparedValue value) {
            Judgement measured = value.measured();
            return new Members()
                    .with("value", value(value.value()))
                    .with("carried", JsonValue.of(value.carried()))
                    .with("members", Members.array(value.members(), JsonValue::of))
                    .with("demand", value.demand().token())
                    .with(
                            "measured",
                            measured == null
                                    ? JsonValue.NULL
                                    : judgement(new Members(), measured).object())
                    .object();
        }

        private JsonValue shape(ValuePair pair) {
            Members shape = new Members()
                    .with("first", pair.first())
                    .with("second", pair.second())
                    .with("direction", pair.direction().token());
            return judgement(shape, pair.judgement())
                    .with("pairs", pair.pairs())
                    .object();
        }

        private Members judgement(Members shape, Judgement judgement) {
            return shape.with("judgement", judgement.standing().token())
                    .with("reason", judgement.reason().in(locale))
                    .with(
                            "basis",
                            Members.array(
                                    judgement.clauses(),
                                    clause -> new Members()
                                            .with("source", clause.source())
                                            .with("clause", clause.clause())
                                            .object()));
        }

        private static JsonValue value(@Nullable JsonValue value) {
            return value == null ? JsonValue.NULL : Members.unicode(value);
        }

        private static JsonValue shape(Unmatched unmatched) {
            return new Members()
                    .with("basicCode", unmatched.basicCode())
                    .with("name", unmatched.name())
                    .with(
                            "level",
                            unmatched.level() == null ? null : unmatched.level().token())
                    .with("published", texts(unmatched.published()))
                    .with("missing", texts(unmatched.missing()))
                    .object();
        }

        private static JsonValue shape(NameGroup group) {
            return Members.array(
                    group.uses(),
                    use -> new Members()
                            .with("basicCode", use.basicCode())
                            .with("name", use.name())
                            .with("districts", texts(use.districts()))
                            .object());
        }
    }
}
