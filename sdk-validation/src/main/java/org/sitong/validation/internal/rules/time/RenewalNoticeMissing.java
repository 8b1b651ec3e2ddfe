package org.sitong.validation.internal.rules.time;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ItemName;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** How long before a licence runs out its renewal is to be applied for is said nowhere. */
public final class RenewalNoticeMissing extends StandardRule {

    private static final String RENEWAL = "延续";
    private static final Pattern BEFORE_THE_END = Pattern.compile(
            "(?:届满|期满|到期|有效期)[^。；;]{0,30}"
                    + "(?:[0-9０-９一二两三四五六七八九十百半]个?(?:工作|自然)?[日天周月年][^。；;，,]{0,6}(?<!提)前|前[^。；;]{0,8}[0-9０-９一二两三四五六七八九十百半]个?(?:工作|自然)?[日天周月年])");

    private static final Set<String> SAYING = Set.of("conditions.text", "results.renewal");

    /** The rule. */
    public RenewalNoticeMissing() {
        super(RuleCard.builder()
                .id("time.renewal-notice-missing")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("name")
                .consider("conditions.text")
                .consider("results.renewal")
                .basisEntry(Sources.licenceLaw("第五十条"))
                .covered("C17")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        if (!ItemParts.isLicence(document.definition()) || !isRenewal(ItemParts.name(document.definition()))) {
            document.notApplicable();
            return;
        }
        boolean isSaid = document.texts().stream()
                .filter(text -> SAYING.contains(text.element()))
                .anyMatch(text -> BEFORE_THE_END.matcher(text.text()).find());
        Phrase obstacle = document.obstacle("conditions.text");
        boolean isSilent = ItemParts.conditions(document.definition()).isEmpty();
        if (obstacle == null && isSilent) {
            obstacle = document.obstacle("results.renewal");
        }
        if (!isSaid && obstacle != null) {
            document.notChecked(obstacle);
        } else if (!isSaid) {
            document.report(Observation.at("/name"));
        }
    }

    private static boolean isRenewal(@Nullable ItemName name) {
        return name != null
                && Stream.of(name.main(), name.sub(), name.handlingItem())
                        .anyMatch(each -> each != null && each.contains(RENEWAL));
    }
}
