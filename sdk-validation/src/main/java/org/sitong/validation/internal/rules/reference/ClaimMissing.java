package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.item.ExerciseLevel;
import org.sitong.json.JsonPointer;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.claim.BasicCatalog;
import org.sitong.validation.internal.claim.ListedItem;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/**
 * A basic item that the level of a division exercises and its claim list does not speak of. Judged for the regions whose codes the
 * list has at all, and where their basic catalog is there with its manifest; the list of one organ need not be whole.
 */
public final class ClaimMissing extends ClaimRule {

    private static final JsonPointer PLACE = JsonPointer.ROOT.child("entries");

    /** The rule. */
    public ClaimMissing() {
        super(RuleCard.builder()
                .id("reference.claim-missing")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.CLAIM_LIST)
                .need("division.code")
                .need("entries.basicCode")
                .basisEntry(new Basis("地方目录管理办法", "应认领尽认领"))
                .covered("B13")
                .build());
    }

    @Override
    void check(Claimed list, BasicCatalog catalog, Knowledge knowledge, SetContext document) {
        if (list.isOfOrgan() || list.division() == null) {
            document.notApplicable();
            return;
        }
        ExerciseLevel level = BasicCatalog.level(list.division());
        if (level == null) {
            document.notChecked("no-level", Map.of("division", list.division()));
            return;
        }
        Set<String> named = list.entries().stream()
                .map(Claimed.Entry::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> mains =
                named.stream().flatMap(code -> ListedItem.mains(code).stream()).collect(Collectors.toSet());
        Set<String> regions = named.stream().map(BasicCatalog::region).collect(Collectors.toSet());
        List<String> known =
                regions.stream().filter(knowledge::hasCatalog).sorted().toList();
        if (known.isEmpty()) {
            document.notChecked(
                    "no-catalog", Map.of("regions", regions.stream().sorted().toList()));
            return;
        }
        catalog.claimable(list.division()).stream()
                .filter(item -> known.contains(BasicCatalog.region(item.code())))
                .filter(item -> item.at(level) == ListedItem.Exercise.YES)
                .filter(item -> !mains.contains(item.code()) && !isNamed(item, named))
                .forEach(item -> document.report(Observation.at(PLACE)
                        .naming("code", item.code())
                        .with("name", item.name() == null ? item.code() : item.name())
                        .with("level", title(level))));
    }

    /** Whether the list speaks of the item or of its main item. */
    private static boolean isNamed(ListedItem item, Set<String> named) {
        return named.contains(item.code())
                || ListedItem.mains(item.code()).stream().anyMatch(named::contains);
    }

    private static Object title(ExerciseLevel level) {
        return Objects.requireNonNull(CodeLists.standard().title("exercise-level", level.token()), level.token());
    }
}
