package org.sitong.validation.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatchAllTest {

    @ParameterizedTest
    @ValueSource(strings = {"其他材料", "3.其他相关证明材料。", "法律、法规、规章规定的其他条件", "（五）法律、行政法规规定的其他材料", "登记机关要求提交的其他文件", "有关资料"})
    void leavesOpen(String phrase) {
        assertThat(CatchAll.isCatchAll(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他组织的营业执照", "居民身份证", "与申请人有其他亲属关系的户口簿", "相关专业本科以上学历证书", "无"})
    void isDefinite(String phrase) {
        assertThat(CatchAll.isCatchAll(phrase)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他", "部", "法律、", "以及", "与有关有关的"})
    void standsTextOfAnyLength(String word) {
        assertThat(CatchAll.isCatchAll(word.repeat(5_000))).isFalse();
    }
}
