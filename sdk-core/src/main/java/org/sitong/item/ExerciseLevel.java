package org.sitong.item;

import org.sitong.json.JsonToken;

/** Level of exercise（行使层级）: a closed list of the standard, code list {@code exercise-level}. */
public enum ExerciseLevel implements JsonToken {

    /** National（国家级）. */
    NATIONAL("national"),

    /** Provincial（省级）. */
    PROVINCIAL("provincial"),

    /** Municipal（市级）. */
    MUNICIPAL("municipal"),

    /** County（县级）. */
    COUNTY("county"),

    /** Township or subdistrict（镇（乡、街道）级）. */
    TOWNSHIP("township"),

    /** Village or community（村（社区）级）. */
    VILLAGE("village"),

    /** Graded between levels（分级管理）. */
    GRADED("graded");

    private final String token;

    ExerciseLevel(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
