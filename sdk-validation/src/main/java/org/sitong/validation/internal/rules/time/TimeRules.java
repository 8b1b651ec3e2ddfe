package org.sitong.validation.internal.rules.time;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about time limits. */
public final class TimeRules {

    private TimeRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new PromiseOverStatutory(),
                new UnitMixed(),
                new OverGeneralLimit(),
                new LicenceUnit(),
                new PreliminaryReviewLate(),
                new AcceptanceLate(),
                new DeliveryLate(),
                new HearingLate(),
                new SpecialProcedureCounted(),
                new CaseTypeMismatch(),
                new StepsOverPromise(),
                new StepsUnderPromise(),
                new SurveyTooShort(),
                new OnTheSpotContradicted(),
                new RenewalNoticeMissing(),
                new WordsOnly(),
                new BrokenDays());
    }
}
