package org.sitong.code;

import java.util.List;

/** What the two digits of a region say, wherever a code has them. */
final class Regions {

    /** 00: the national catalog, in basic codes only. */
    static final String NATIONAL_CATALOG = "00";

    /** 10: registered by a national authority, in credit codes only. */
    private static final String NATIONAL_REGISTRATION = "10";

    /** 99: no division at all; examples use it so that nothing invented stands under a real organ. */
    private static final String FICTIONAL = "99";

    private Regions() {}

    static List<CodeProblem> ofBasicCode(String region) {
        return region.equals(NATIONAL_CATALOG) ? List.of() : check(region, "region");
    }

    static List<CodeProblem> ofCreditCode(String division) {
        return division.startsWith(NATIONAL_REGISTRATION) ? List.of() : check(division, "creditCode");
    }

    static List<CodeProblem> ofDivision(String division) {
        return check(division, "province");
    }

    private static List<CodeProblem> check(String code, String segment) {
        if (Province.of(code).isPresent()) {
            return List.of();
        }
        String digits = code.substring(0, 2);
        return List.of(
                CodeProblem.info("code.region", segment, digits.equals(FICTIONAL) ? "fictional" : "unknown", digits));
    }

    /** Whether the first two digits may be those of an organ's registration. */
    static boolean isRegistration(String division) {
        return division.startsWith(NATIONAL_REGISTRATION) || isDivision(division);
    }

    /** Whether the first two digits may be a division's: a province, or the examples' 99. */
    static boolean isDivision(String code) {
        return code.startsWith(FICTIONAL) || Province.of(code).isPresent();
    }

    /** Whether characters 3-4 may be a city's: 00 to 70, and 90 for what a province administers itself. */
    static boolean hasCity(String code) {
        String city = code.substring(2, 4);
        return city.compareTo("70") <= 0 || city.equals("90");
    }
}
