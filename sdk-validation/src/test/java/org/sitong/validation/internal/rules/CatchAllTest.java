package org.sitong.validation.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatchAllTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其他材料",
                "3.其他相关证明材料。",
                "法律、法规、规章规定的其他条件",
                "（五）法律、行政法规规定的其他材料",
                "登记机关要求提交的其他文件",
                "有关资料",
                "农业部规定的其他材料",
                "符合相关法律、法规的规定",
                "其它业务相应材料（因其它原因的）。",
                "与本申请有关的其他资料",
                "符合国家有关规定",
                "国务院卫生行政部门规定的其他条件"
            })
    void leavesOpen(String phrase) {
        assertThat(CatchAll.isCatchAll(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其他组织的营业执照",
                "居民身份证",
                "与申请人有其他亲属关系的户口簿",
                "相关专业本科以上学历证书",
                "无",
                "能够证明股权或股票价格的有关材料",
                "非货币性资产原值及合理税费的相关证明资料",
                "举行的宗教活动符合国家有关政策法规",
                "专家论证意见和相关利益群体意见",
                "申请材料",
                "法律、行政法规规定的条件"
            })
    void isDefinite(String phrase) {
        assertThat(CatchAll.isCatchAll(phrase)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他", "部", "法律、", "以及", "与有关有关的"})
    void standsTextOfAnyLength(String word) {
        assertThat(CatchAll.isCatchAll(word.repeat(5_000))).isFalse();
    }
}
