package org.sitong.validation.internal.rules.material;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** The item itself says that a material comes by sharing, and demands it all the same. */
public final class ShareableDemanded extends StandardRule {

    private static final Pattern SHARED = Pattern.compile("(?<![不未无非])(?<!不能)(?<!无法)(?<!尚未)(?<!没有)(?<!能通过)(?<!可通过)"
            + "(?:(?:通过|经|由|以)?(?:数据|信息|部门间|政务)共享(?:平台)?(?:自动)?(?:获取|取得|核验|查询|调取|查验)"
            + "|(?:调取|调用|核验)电子证照|免于提交|免予提交|免提交)");
    private static final Pattern OPEN = Pattern.compile("如|若|的，|的,|时，|除外|不能|无法|未能|可通过|能通过|可以通过");

    /** The rule. */
    public ShareableDemanded() {
        super(RuleCard.builder()
                .id("material.shareable-demanded")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials")
                .consider("materials.notDemanded")
                .consider("materials.sourceNote")
                .consider("materials.note")
                .basisEntry(new Basis(Sources.ONLINE_SERVICE, "第七条"))
                .covered("D04")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Phrase silent = document.obstacle("materials.notDemanded");
        if (silent != null) {
            document.notChecked(silent);
            return;
        }
        MaterialWalk.demanded(
                document,
                (place, material) -> Stream.of(
                                new Said("sourceNote", material.sourceNote()), new Said("note", material.note()))
                        .filter(said -> said.text() != null)
                        .forEach(said -> {
                            Matcher matcher = SHARED.matcher(said.text());
                            if (matcher.find() && !OPEN.matcher(said.text()).find()) {
                                document.report(Observation.at(place.child(said.element()))
                                        .with("material", MaterialWalk.shown(material))
                                        .naming("words", matcher.group()));
                            }
                        }));
    }

    private record Said(String element, @Nullable String text) {}
}
