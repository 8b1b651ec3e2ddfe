package org.sitong.validation.internal.rules;

import org.sitong.validation.Basis;

/** The laws, standards and practices that several rules rest on. */
public final class Sources {

    /** 优化营商环境条例. */
    public static final String BUSINESS_ENVIRONMENT = "优化营商环境条例";

    /** 行政许可法. */
    public static final String LICENCE_LAW = "行政许可法";

    /** 国务院关于在线政务服务的若干规定. */
    public static final String ONLINE_SERVICE = "国务院关于在线政务服务的若干规定";

    /** What provinces check before they publish. */
    public static final String QUALITY_CHECK = "地方目录质量检查";

    /** The standard of definitions itself. */
    public static final String SITONG = "四同标准 1.0";

    private Sources() {}

    /** A clause of the regulation on the business environment. */
    public static Basis businessEnvironment(String clause) {
        return new Basis(BUSINESS_ENVIRONMENT, clause);
    }

    /** A clause of the licence law. */
    public static Basis licenceLaw(String clause) {
        return new Basis(LICENCE_LAW, clause);
    }

    /** A point of the quality checks. */
    public static Basis qualityCheck(String point) {
        return new Basis(QUALITY_CHECK, point);
    }

    /** A part of the standard of definitions. */
    public static Basis sitong(String part) {
        return new Basis(SITONG, part);
    }
}
