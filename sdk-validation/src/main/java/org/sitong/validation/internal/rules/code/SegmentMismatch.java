package org.sitong.validation.internal.rules.code;

import java.util.Map;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.code.CreditCode;
import org.sitong.code.ItemTypeSegments;
import org.sitong.item.Authority;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemType;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * A code's segment contradicts an element given independently of it: organ, level, item type (by the list of the code's own
 * region), basic code. The place inside a credit code is history and never held against anything.
 */
public final class SegmentMismatch extends StandardRule {

    private static final String LEVELS = "exercise-level";
    private static final String TYPES = "item-type";
    private static final int ORGANIZATION_START = 8;
    private static final int ORGANIZATION_END = 17;

    /** The rule. */
    public SegmentMismatch() {
        super(RuleCard.builder()
                .id("code.segment-mismatch")
                .severity(Severity.ERROR)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .kind(Kind.BASIC_ITEM)
                .read("identity.national")
                .read("identity.local")
                .basisEntry(new Basis("ZWFW C0109.1-2018", "编码结构（由公开的编码归纳）"))
                .basisEntry(new Basis("GB/T 39046-2020", "附录A"))
                .covered("A04")
                .covered("A05")
                .covered("A06")
                .covered("A07")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ItemIdentity identity = ItemParts.identity(document.definition());
        if (identity == null) {
            document.notApplicable();
            return;
        }
        check(CodeSide.national(identity), document);
        check(CodeSide.local(identity), document);
    }

    private static void check(CodeSide side, DocumentContext document) {
        CodeSide.Held held = side.telling();
        if (held == null) {
            return;
        }
        codes(side, held, document);
        type(side, held, document);
        if (document.definition() instanceof ServiceItem item && item.authority() != null) {
            organ(side, held, item.authority(), document);
            level(side, held, item.authority(), document);
        }
    }

    private static void codes(CodeSide side, CodeSide.Held held, DocumentContext document) {
        String given = StringUtils.stripToEmpty(side.basicCode());
        String inside = held.segment("basicCode");
        if (!given.isEmpty() && inside != null && !held.member().equals("basicCode") && !given.equals(inside)) {
            document.report(said(side, held, "basic-code", inside, given));
        }
        String implementation = StringUtils.stripToEmpty(side.implementationCode());
        if (held.member().equals("handlingItemCode")
                && !implementation.isEmpty()
                && held.code().text().length() > implementation.length()
                && !held.code().text().startsWith(implementation)) {
            document.report(said(side, held, "implementation-code", held.code().text(), implementation));
        }
    }

    private static void type(CodeSide side, CodeSide.Held held, DocumentContext document) {
        ItemType given = itemType(document.definition());
        String region = held.segment("region");
        String segment = held.segment("type");
        if (given == null || given == ItemType.EXTENSION || region == null || segment == null) {
            return;
        }
        ItemType inside = ItemTypeSegments.standard().itemType(region, segment);
        if (inside == null) {
            document.notChecked(
                    ItemTypeSegments.standard().knows(region) ? "segment" : "region",
                    Map.of("region", region, "segment", segment));
        } else if (inside != given) {
            document.report(said(side, held, "type", title(TYPES, inside.token()), title(TYPES, given.token()))
                    .with("segment", segment)
                    .with("region", region));
        }
    }

    private static void level(CodeSide side, CodeSide.Held held, Authority authority, DocumentContext document) {
        ExerciseLevel given = authority.level();
        String digit = held.segment("level");
        String inside = digit == null ? null : CodeLists.standard().valueOfCode(LEVELS, digit);
        if (given != null && given != ExerciseLevel.GRADED && inside != null && !inside.equals(given.token())) {
            document.report(said(side, held, "level", title(LEVELS, inside), title(LEVELS, given.token()))
                    .with("segment", Objects.requireNonNull(digit)));
        }
    }

    /** An organ may use the code of the one above it, so this is a warning. */
    private static void organ(CodeSide side, CodeSide.Held held, Authority authority, DocumentContext document) {
        OrganRef organ = authority.organ();
        String inside = held.segment("creditCode");
        if (organ == null || inside == null) {
            return;
        }
        String given = StringUtils.stripToNull(organ.creditCode());
        String shown = inside;
        if (given == null) {
            given = StringUtils.stripToNull(organ.organizationCode());
            given = given == null ? null : given.replace("-", "");
            shown = inside.substring(ORGANIZATION_START, ORGANIZATION_END);
        } else if (!Boolean.TRUE.equals(CreditCode.parse(given).valid())
                || !Boolean.TRUE.equals(CreditCode.parse(inside).valid())) {
            return;
        }
        if (given != null && !given.equals(shown)) {
            document.report(said(side, held, "organ", shown, given).graded(Severity.WARNING));
        }
    }

    private static Observation said(CodeSide side, CodeSide.Held held, String variant, Object inside, Object given) {
        return Observation.at(held.place(side))
                .variant(variant)
                .with("inside", inside)
                .with("given", given);
    }

    private static BilingualText title(String list, String value) {
        return Objects.requireNonNullElse(CodeLists.standard().title(list, value), new BilingualText(value, value));
    }

    private static @Nullable ItemType itemType(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.itemType();
        }
        if (definition instanceof BasicItem item) {
            return item.itemType();
        }
        return definition instanceof ImplementationStandard standard ? standard.itemType() : null;
    }
}
