package org.sitong.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({"licence, licence, 0", "licnece, licence, 1", "timeLimit, timeLimits, 1", "abc, xyz, 3", "'', abc, 3"})
    void countsWhatMustChange(String one, String other, int distance) {
        assertThat(Likeness.distance(one, other)).isEqualTo(distance);
        assertThat(Likeness.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void namesTheMostLikeFirstAndLeavesOutTheRest() {
        assertThat(Likeness.nearest(
                        "time.promise-over-statutary", List.of("time.unit-mixed", "time.promise-over-statutory")))
                .containsExactly("time.promise-over-statutory");
        assertThat(Likeness.nearest("TASK_CODE", List.of("taskCodes", "taskCode", "name")))
                .containsExactly("taskCode", "taskCodes");
    }
}
