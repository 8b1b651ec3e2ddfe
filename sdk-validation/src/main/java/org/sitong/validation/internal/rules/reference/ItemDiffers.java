package org.sitong.validation.internal.rules.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.item.Definition;
import org.sitong.item.ItemType;
import org.sitong.json.JsonPointer;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Knowing;
import org.sitong.validation.internal.rules.Pool;
import org.sitong.validation.internal.rules.StandardSetRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;

/**
 * Items of one basic code, national or of one region, that differ in what is the same everywhere: name, type and basis. The basic item says what is
 * right, else the implementation standard, else what most items say; names are compared as people do.
 */
public final class ItemDiffers extends StandardSetRule<ItemClaim> implements Knowing {

    private static final JsonPointer MAIN = JsonPointer.parse("/name/main");
    private static final JsonPointer SUB = JsonPointer.parse("/name/sub");
    private static final JsonPointer TYPE = JsonPointer.parse("/itemType");
    private static final JsonPointer BASES = JsonPointer.parse("/legalBases");

    /** The rule. */
    public ItemDiffers() {
        super(RuleCard.builder()
                .id("reference.item-differs")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.BASIC_ITEM)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("identity.national.basicCode")
                .read("identity.local.basicCode")
                .basisEntry(new Basis("广东省优化营商环境条例", "第二十九条"))
                .basisEntry(new Basis("安徽省跨省通办方案", null))
                .covered("A10")
                .covered("B01")
                .covered("B02")
                .covered("B04")
                .covered("B09")
                .build());
    }

    @Override
    public @Nullable ItemClaim project(DocumentContext document) {
        Definition definition = document.definition();
        return Effective.isOver(definition.lifecycle(), document.date()) ? null : ItemClaim.of(definition);
    }

    @Override
    public SetJudgement<ItemClaim> begin(JudgingContext run) {
        return new Judgement(run);
    }

    private record Claimed(ItemClaim claim, SetMark mark) {}

    private static final class Judgement implements SetJudgement<ItemClaim> {

        private final JudgingContext run;
        private final Pool pool = new Pool();
        private final Map<String, List<Claimed>> byCode = new TreeMap<>();

        Judgement(JudgingContext run) {
            this.run = run;
        }

        @Override
        public void next(ItemClaim claim, SetContext context) {
            byCode.computeIfAbsent(claim.key(), key -> new ArrayList<>(1))
                    .add(new Claimed(pool.one(claim), context.mark()));
        }

        @Override
        public void end(SetEnd end) {
            Knowledge knowledge = Knowledge.of(run);
            byCode.forEach((key, claimed) -> {
                ItemClaim official = official(claimed.get(0).claim().code(), claimed, knowledge);
                if (official == null && claimed.size() == 1) {
                    end.at(claimed.get(0).mark()).notApplicable();
                } else {
                    ItemClaim right = official == null ? usual(claimed) : official;
                    SetMark source = claimed.stream()
                            .filter(each -> each.claim() == official)
                            .map(Claimed::mark)
                            .findFirst()
                            .orElse(null);
                    claimed.forEach(each ->
                            new Comparison(each.claim(), right, official != null, source).tell(end.at(each.mark())));
                }
            });
        }

        /** What the basic catalog or the implementation standard says; {@code null} where there is neither. */
        private @Nullable ItemClaim official(String code, List<Claimed> claimed, Knowledge knowledge) {
            Stream<ItemClaim> referenced = knowledge.items(code).stream()
                    .filter(fact ->
                            fact.kind() == Kind.BASIC_ITEM && fact.whole().mark() == null)
                    .filter(fact -> fact.isInForce(run.date()))
                    .map(ItemFact::whole)
                    .map(whole -> whole.definition())
                    .filter(Objects::nonNull)
                    .map(ItemClaim::of)
                    .filter(Objects::nonNull);
            return Stream.of(
                            referenced, claims(claimed, Kind.BASIC_ITEM), claims(claimed, Kind.IMPLEMENTATION_STANDARD))
                    .flatMap(Function.identity())
                    .findFirst()
                    .orElse(null);
        }

        private static Stream<ItemClaim> claims(List<Claimed> claimed, Kind kind) {
            return claimed.stream()
                    .map(Claimed::claim)
                    .filter(claim -> claim.kind() == kind)
                    .sorted(Comparator.comparing(claim -> Names.key(claim.main()) + " " + Names.key(claim.sub())));
        }

        /** What most say, element by element; where as many say one as the other, the one that sorts first. */
        private static ItemClaim usual(List<Claimed> claimed) {
            ItemClaim any = claimed.get(0).claim();
            return new ItemClaim(
                    any.kind(),
                    any.region(),
                    any.code(),
                    most(claimed, ItemClaim::main, Names::key),
                    most(claimed, ItemClaim::sub, Names::key),
                    most(claimed, ItemClaim::type, ItemType::token),
                    Collections.emptySet());
        }

        private static <T> @Nullable T most(
                List<Claimed> claimed, Function<ItemClaim, @Nullable T> element, Function<T, String> key) {
            Map<String, Integer> counts = new HashMap<>();
            Map<String, T> values = new TreeMap<>();
            for (Claimed each : claimed) {
                T value = element.apply(each.claim());
                if (value != null) {
                    counts.merge(key.apply(value), 1, Integer::sum);
                    values.merge(
                            key.apply(value),
                            value,
                            (one, other) -> one.toString().compareTo(other.toString()) <= 0 ? one : other);
                }
            }
            T found = null;
            int best = 0;
            for (Map.Entry<String, T> value : values.entrySet()) {
                int count = counts.getOrDefault(value.getKey(), 0);
                if (count > best) {
                    best = count;
                    found = value.getValue();
                }
            }
            return found;
        }
    }

    /**
     * One item held against what is right.
     *
     * @param claim what the item says
     * @param right what is right
     * @param isOfficial whether the catalog says so, and not only most items
     * @param source the document that says so; {@code null} where it is reference data, or most items
     */
    private record Comparison(
            ItemClaim claim,
            ItemClaim right,
            boolean isOfficial,
            @Nullable SetMark source) {

        void tell(SetContext document) {
            if (claim.main() != null && right.main() != null && !Names.same(claim.main(), right.main())) {
                document.report(said(MAIN, "name", claim.main(), right.main()));
            }
            if (claim.sub() != null && right.sub() != null && !Names.same(claim.sub(), right.sub())) {
                document.report(said(SUB, "name", claim.sub(), right.sub()));
            }
            if (claim.type() != null && right.type() != null && claim.type() != right.type()) {
                document.report(said(TYPE, "type", title(claim.type()), title(right.type())));
            }
            if (!claim.bases().isEmpty()
                    && !right.bases().isEmpty()
                    && Collections.disjoint(claim.bases(), right.bases())) {
                document.report(Observation.at(BASES)
                        .variant("basis")
                        .graded(Severity.INFO)
                        .with("code", claim.code())
                        .with("right", String.join("、", right.bases())));
            }
        }

        private Observation said(JsonPointer place, String variant, Object written, Object wanted) {
            Observation said = Observation.at(place)
                    .variant(isOfficial ? variant : variant + "-usual")
                    .with("code", claim.code())
                    .with("written", written)
                    .with("right", wanted);
            return source == null ? said : said.related(source.place(place));
        }

        private static Object title(ItemType type) {
            return Objects.requireNonNull(CodeLists.standard().title("item-type", type.token()), type.token());
        }
    }
}
