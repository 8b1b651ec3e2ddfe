package org.sitong.validation.internal.rules.text;

import java.util.List;
import org.sitong.Severity;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.Rule;
import org.sitong.validation.rule.RuleCard;

/** The rules about wording. */
public final class TextRules {

    private static final TextClass[] NAMES = {TextClass.ITEM_NAME, TextClass.NAME};

    private TextRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new Placeholder(),
                new WordingRule(card("invisible-character", Sources.qualityCheck("名称首尾无空白"))
                        .covered("P04")
                        .fixable(true)
                        .build()),
                new WordingRule(card("damaged", Sources.sitong("文字要素")).build()),
                new WordingRule(card("stray-blank", Sources.qualityCheck("名称首尾无空白"))
                        .covered("P04")
                        .fixable(true)
                        .build()),
                new WordingRule(card("bracket", Sources.qualityCheck("名称统一用全角括号"))
                                .covered("P04")
                                .fixable(true)
                                .build())
                        .and(new BracketFlaw(), NAMES),
                new WordingRule(card("html", Sources.sitong("文字要素"))
                                .fixable(true)
                                .build())
                        .and(new HtmlFlaw(" "), NAMES)
                        .and(new HtmlFlaw("\n"), TextClass.TEXT),
                new WordingRule(card("system-mark", Sources.qualityCheck("事项名称不含系统前缀和链接标记"))
                        .covered("P02")
                        .fixable(true)
                        .build()),
                new WordingRule(card("level-suffix", Sources.qualityCheck("事项名称不带层级后缀"))
                                .covered("P03")
                                .build())
                        .unless(LevelSuffix::isOfObject),
                new WordingRule(card("full-width", Sources.sitong("编码和电话"))
                        .fixable(true)
                        .build()),
                new WordingRule(card("document-number", new Basis("GB/T 9704-2012", "7.2.5"))
                        .fixable(true)
                        .build()),
                new ColumnLength(),
                new LongName(),
                new JoinedValues());
    }

    private static RuleCard.RuleCardBuilder card(String name, Basis basis) {
        return RuleCard.builder().id("text." + name).severity(Severity.WARNING).basisEntry(basis);
    }
}
