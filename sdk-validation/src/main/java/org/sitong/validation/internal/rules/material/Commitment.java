package org.sitong.validation.internal.rules.material;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.NotDemanded;
import org.sitong.item.NotDemandedReason;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * Commitment in place of a material (告知承诺) is not told fully: what is promised and what follows from a false promise; or
 * the applicant has no choice. A form may hold what the definition does not; then it cannot be told.
 */
public final class Commitment extends StandardRule {

    private static final Pattern LIABILITY = Pattern.compile("责任|后果|不实|虚假|失信|撤销|撤回|惩戒|处罚|追究");
    private static final List<String> WORDS =
            List.of("materials.note", "materials.fillingGuide", "materials.sourceNote");

    /** The rule. */
    public Commitment() {
        super(RuleCard.builder()
                .id("material.commitment")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials")
                .consider("materials.commitmentAllowed")
                .consider("materials.notDemanded")
                .considers(WORDS)
                .basisEntry(new Basis("安阳市政务服务条例", "第二十六条"))
                .basisEntry(new Basis("广东省优化营商环境条例", "第三十六条"))
                .covered("D22")
                .covered("D24")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        boolean[] isAny = {false};
        MaterialWalk.each(document, (place, material) -> {
            NotDemanded notDemanded = material.notDemanded();
            boolean isReason = notDemanded != null && notDemanded.reason() == NotDemandedReason.COMMITMENT;
            if (isReason && Boolean.FALSE.equals(material.commitmentAllowed())) {
                document.report(Observation.at(place.child("commitmentAllowed"))
                        .variant("no-choice")
                        .with("material", MaterialWalk.shown(material)));
            }
            if (isReason || Boolean.TRUE.equals(material.commitmentAllowed())) {
                isAny[0] = true;
                judge(place, material, document);
            }
        });
        if (!isAny[0]) {
            document.notApplicable();
        }
    }

    private static void judge(JsonPointer place, ItemMaterial material, DocumentContext document) {
        NotDemanded notDemanded = material.notDemanded();
        String said = Stream.of(
                        material.note(),
                        material.fillingGuide(),
                        material.sourceNote(),
                        material.acceptanceStandard(),
                        notDemanded == null ? null : notDemanded.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        Phrase obstacle = WORDS.stream()
                .map(document::obstacle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (LIABILITY.matcher(said).find()) {
            return;
        }
        if (obstacle != null) {
            document.notChecked(obstacle);
        } else if (isInForm(material, document)) {
            document.notChecked("form", Map.of("material", MaterialWalk.shown(material)));
        } else {
            Observation seen = Observation.at(place).with("material", MaterialWalk.shown(material));
            document.report(
                    said.isBlank()
                            ? seen.variant("silent")
                            : seen.variant("no-liability").graded(Severity.INFO));
        }
    }

    /** The commitment may be written out in the form of this material or of a letter of commitment. */
    private static boolean isInForm(ItemMaterial material, DocumentContext document) {
        return Stream.concat(
                        Stream.of(material),
                        ItemParts.materials(document.definition()).stream()
                                .filter(other -> MaterialWalk.name(other).contains("承诺")))
                .anyMatch(other -> other.blankForm() != null || other.sampleForm() != null);
    }
}
