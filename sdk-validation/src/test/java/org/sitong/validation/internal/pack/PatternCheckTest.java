package org.sitong.validation.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[0-9]{6}$",
                "许可|备案",
                "^(省|市|县)[^（）]*(局|委)$",
                "^\\p{IsHan}+（[0-9]+）?$",
                "^(?:ab)?c$",
                "^(ab){1,3}$",
                "[a\\]b]+",
                "^a{2,}b$",
                "^第[一二三四五六七八九十]{1,5}条",
                ".*?x"
            })
    void ordinaryPatternsAreSafe(String pattern) {
        assertThat(PatternCheck.problem(pattern)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "^(a+)+$\tpattern-costly",
                "^(a|a)*$\tpattern-costly",
                "^(a|ab)+$\tpattern-costly",
                "^((ab)*)*$\tpattern-costly",
                "^(a?){50}$\tpattern-costly",
                "^([a-z]{1,5}){1,9}$\tpattern-costly",
                "^a{1,1000}$\tpattern-costly",
                "a*b*c*d\tpattern-costly",
                "(?=a)b\tpattern-costly",
                "(a)\\1\tpattern-costly",
                "[a\tpattern-syntax",
                "(\tpattern-syntax"
            })
    void patternsThatMayTakeForeverAreNot(String pattern, String problem) {
        assertThat(PatternCheck.problem(pattern)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5_000})
    void longPatternsAreNot(int length) {
        assertThat(PatternCheck.problem("a".repeat(length))).isEqualTo("pattern-long");
    }
}
