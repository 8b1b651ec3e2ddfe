package org.sitong.validation.internal.rules.condition;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.Condition;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A condition demands a certificate that no material is. Told by the words: a hint. */
public final class CertificateNotListed extends StandardRule {

    private static final JsonPointer CONDITIONS = JsonPointer.ROOT.child("conditions");

    private static final Pattern HELD =
            Pattern.compile("(?<!未|不|无|拟)(?:持有|已取得|取得|领取|具有|具备)(?:有效的|有效|合法的|合法|相应的|相应|国家统一的)?"
                    + "《?([\\p{IsHan}]{2,16}?(?:许可证|资格证书|资格证|执业证书|执业证|资质证书|营业执照|身份证|合格证书|登记证书|毕业证书))》?");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s]+|的|中华人民共和国|复印件|原件|正本|副本");

    /** The rule. */
    public CertificateNotListed() {
        super(RuleCard.builder()
                .id("condition.certificate-not-listed")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("conditions.text")
                .need("materials.name")
                .basisEntry(new Basis("第三方办事指南检查", "条件中提到的证照须在材料清单中"))
                .covered("D14")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<String> materials = ItemParts.materialNames(document.definition()).stream()
                .map(CertificateNotListed::bare)
                .toList();
        List<Condition> conditions = ItemParts.conditions(document.definition());
        for (int i = 0; i < conditions.size(); i++) {
            JsonPointer place = CONDITIONS.child(i).child("text");
            HELD.matcher(StringUtils.stripToEmpty(conditions.get(i).text()))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .filter(certificate ->
                            materials.stream().noneMatch(material -> isSame(material, bare(certificate))))
                    .forEach(
                            certificate -> document.report(Observation.at(place).naming("certificate", certificate)));
        }
    }

    private static boolean isSame(String material, String certificate) {
        String core = certificate.length() > 4 ? certificate.substring(certificate.length() - 4) : certificate;
        return material.contains(certificate) || certificate.contains(material) || material.contains(core);
    }

    private static String bare(String name) {
        return MARKS.matcher(name).replaceAll("");
    }
}
