package org.sitong.validation.internal.rules.material;

import java.util.regex.Pattern;
import org.sitong.item.ItemMaterial;
import org.sitong.item.MaterialSource;

/** Which materials are proofs (证明): written by others, to state a fact. Told by the name. */
final class Proofs {

    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern PROOF = Pattern.compile("[\\p{IsHan}]{2,}证明(?:书|信|函)?$");

    /** Certificates of which the name ends like that of a proof, and what applicants hold themselves. */
    private static final Pattern OTHER =
            Pattern.compile("(?:身份|产权|权属|所有权|使用权|来源|登记|主体资格|法人资格|出生医学|出生|死亡医学|合格|检疫|检验|结业|毕业|学历|学位|资格|资质"
                    + "|完税|缴款|缴费|付款|纳税|资信|住所|场所|房产|合法|能力|文件|及|和|与|或|等|、|相关|有关|其他)证明(?:书|信|函)?$");

    private Proofs() {}

    static boolean isProof(ItemMaterial material) {
        String name = REMARK.matcher(MaterialWalk.name(material)).replaceAll("").strip();
        return material.source() != MaterialSource.APPLICANT
                && PROOF.matcher(name).find()
                && !OTHER.matcher(name).find();
    }
}
