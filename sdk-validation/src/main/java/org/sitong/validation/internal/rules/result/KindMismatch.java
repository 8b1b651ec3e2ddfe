package org.sitong.validation.internal.rules.result;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.Result;
import org.sitong.item.ResultKind;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Placeholders;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.Titles;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** What a result is called and what kind it is said to be do not go together. */
public final class KindMismatch extends StandardRule {

    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]|[《》\\s]+|[正副]本$");
    private static final Pattern CERTIFICATE = Pattern.compile("(?:证|证书|执照)$");
    private static final Pattern NO_CERTIFICATE = Pattern.compile("(?:凭证|公证|鉴证|认证|验证|保证|论证|查证|签证|见证|公证书|保证书|认证证书)$");
    private static final Pattern APPROVAL = Pattern.compile("(?:批复|批文|批准书|批准文件)$");
    private static final Pattern DOCUMENT = Pattern.compile("(?:公文|发文|复文|函文|行文|来文|文件)$");

    /** The rule. */
    public KindMismatch() {
        super(RuleCard.builder()
                .id("result.kind-mismatch")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("results.name")
                .need("results.resultKind")
                .basisEntry(Sources.qualityCheck("结果名称与结果类型一致"))
                .covered("H01")
                .covered("H02")
                .covered("H03")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<Result> results = ItemParts.results(document.definition());
        for (int i = 0; i < results.size(); i++) {
            ResultKind kind = results.get(i).resultKind();
            String name = REMARK.matcher(StringUtils.stripToEmpty(results.get(i).name()))
                    .replaceAll("");
            String variant =
                    kind == null || name.isEmpty() || Placeholders.isPlaceholder(name) ? "" : contradiction(name, kind);
            if (!variant.isEmpty()) {
                document.report(Observation.at(
                                JsonPointer.ROOT.child("results").child(i).child("resultKind"))
                        .variant(variant)
                        .with("result", StringUtils.abbreviate(name, 40))
                        .with("kind", Titles.of("result-kind", kind)));
            }
        }
    }

    private static String contradiction(String name, ResultKind kind) {
        if (kind == ResultKind.NONE) {
            return "none";
        }
        boolean isCertificate = CERTIFICATE.matcher(name).find()
                && !NO_CERTIFICATE.matcher(name).find();
        if (isCertificate && kind != ResultKind.CERTIFICATE) {
            return "certificate";
        }
        if (APPROVAL.matcher(name).find() && kind != ResultKind.APPROVAL_DOCUMENT) {
            return "approval";
        }
        return DOCUMENT.matcher(name).find() && kind == ResultKind.CERTIFICATE ? "document" : "";
    }
}
