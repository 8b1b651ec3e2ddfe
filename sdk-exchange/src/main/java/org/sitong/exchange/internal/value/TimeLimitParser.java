package org.sitong.exchange.internal.value;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.item.StartEvent;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;

/**
 * Time limits in the spellings of guides: {@code 20(工作日)}, {@code 三个月}, {@code 当场}, {@code 自受理之日起3个工作日(现场审核时间除外)}.
 *
 * <p>A text is read when it names exactly one limit and everything around it is understood; remarks in brackets that are
 * not understood narrow it, anything else leaves it unread, with its raw text. A bare 日 or 天 is read only where the caller
 * says what it means.
 */
public final class TimeLimitParser implements ValueParser {

    private static final int MAX_RAW = 2000;
    private static final int MAX_EXCLUSION = 500;
    private static final int MAX_YEARS = 100;

    private static final Pattern LIMIT = Pattern.compile("(?<number>[0-9]+(?:\\.[0-9]+)?|[" + ChineseNumerals.SIGNS
            + "]{1,9})\\(?个?(?<half>半)?(?<unit>法定工作日|工作日|自然日|日历日|日历天|小时|钟头|分钟|星期|礼拜|周|月|年|日|天)\\)?");
    private static final Pattern IMMEDIATE =
            Pattern.compile("(?:当场|即办|即时|立即|即刻|当即)(?:办结|办理|办理完毕|受理并办结|办理并办结|出证|作出决定|完成)?");
    private static final List<Start> STARTS = List.of(
            new Start(StartEvent.ACCEPTANCE, "自?(?:决定|予以|正式)?受理(?:申请)?(?:之日|之时|日)?(?:起算|算起|起计算|起计|起|后)"),
            new Start(StartEvent.DECISION, "自?(?:作出|做出)[^,;。]{0,10}决定(?:之日|之时|日)?(?:起算|算起|起计算|起计|起|后)"),
            new Start(
                    StartEvent.COMPLETE_MATERIALS,
                    "自?[^,;。]{0,12}材料(?:齐全|齐备)[^,;。]{0,12}?(?:之日|之时|日)?(?:起算|算起|起计算|起计|起|后)"),
            new Start(
                    StartEvent.APPLICATION,
                    "自?(?:收到|接到|提出|提交)[^,;。]{0,12}?申请[^,;。]{0,8}?(?:之日|之时|日)?(?:起算|算起|起计算|起计|起|后)"),
            new Start(StartEvent.OTHER, "自[^,;。]{1,20}之日(?:起算|算起|起计算|起计|起)"));
    private static final List<Pattern> EXCLUSIONS = List.of(
            Pattern.compile("\\((?<what>[^()]{1,200}?)(?:不计算在内|不计入[^()]{0,20}|不算在内|除外)\\)"),
            Pattern.compile("\\((?:不含|不包括|不包含|扣除)(?<what>[^()]{1,200})\\)"),
            Pattern.compile("[,;。](?<what>[^,;。()]{1,200}?)(?:不计算在内|不计入[^,;。()]{0,20}|不算在内|除外)(?=[,;。]|$)"),
            Pattern.compile("[,;](?:不含|不包括|不包含|扣除)(?<what>[^,;。()]{1,200})(?=[,;。]|$)"));
    private static final Pattern AROUND = Pattern.compile(
            "(?:承诺|法定)?(?:办结|办理|审批)?(?:时限|期限)|不超过|不多于|最长|最多|一般|以内|之内|" + "办理完毕|办结|办理|完成|计算|起算|[:,;。为在于内共起算()]");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)");

    private final @Nullable BareDay bareDay;

    /**
     * Makes a parser.
     *
     * @param bareDay what 日 means without 工作 or 自然 before it; {@code null} where nobody knows
     */
    public TimeLimitParser(@Nullable BareDay bareDay) {
        this.bareDay = bareDay;
    }

    /**
     * What a bare 日 means for items of some types.
     *
     * @param element the element that decides
     * @param values its values
     * @param unit the unit that 日 then is
     */
    public record BareDay(String element, Set<String> values, TimeUnit unit) {}

    private record Start(StartEvent event, Pattern pattern) {
        Start(StartEvent event, String pattern) {
            this(event, Pattern.compile(pattern));
        }
    }

    private record Amount(String number, TimeUnit unit) {}

    @Override
    public Reading read(JsonValue value, Known known) {
        String raw = Texts.of(value);
        if (raw == null || raw.length() > MAX_RAW) {
            return Reading.unreadable();
        }
        Map<String, JsonValue> limit = new LinkedHashMap<>();
        Outcome outcome = read(Texts.key(raw), known, limit);
        if (outcome == Outcome.UNPARSED) {
            limit.clear();
        }
        limit.put("raw", JsonValue.of(raw));
        return new Reading(outcome, new JsonValue.JsonObject(limit));
    }

    /** A limit without a text of its own gets one; nothing else may differ when it is read. */
    @Override
    public @Nullable String write(JsonValue value) {
        String text = spell(value);
        boolean blank = text == null || Texts.trim(text).isEmpty();
        return !blank
                        && withoutRaw(value)
                                .equals(withoutRaw(
                                        read(JsonValue.of(text), Known.NOTHING).value()))
                ? text
                : null;
    }

    private static Map<String, JsonValue> withoutRaw(@Nullable JsonValue limit) {
        Map<String, JsonValue> members =
                limit instanceof JsonValue.JsonObject object ? new LinkedHashMap<>(object.members()) : Map.of();
        members.remove("raw");
        return members;
    }

    @Override
    public @Nullable String spell(JsonValue value) {
        if (!(value instanceof JsonValue.JsonObject limit)) {
            return null;
        }
        String raw = Texts.of(limit.get("raw"));
        if (raw != null) {
            return raw;
        }
        if (JsonValue.of(true).equals(limit.get("immediate"))) {
            return "即时办结";
        }
        String number = Texts.of(limit.get("value"));
        String unit = Texts.of(limit.get("unit"));
        BilingualText word = unit == null ? null : CodeLists.standard().title("time-unit", unit);
        return number == null || word == null ? null : number + word.in(Locale.CHINESE);
    }

    private Outcome read(String text, Known known, Map<String, JsonValue> limit) {
        StringBuilder rest = new StringBuilder(text);
        Set<JsonValue> excluded = takeExclusions(rest);
        StartEvent start = takeStart(rest);
        if (IMMEDIATE.matcher(AROUND.matcher(rest).replaceAll("")).matches()
                || IMMEDIATE.matcher(rest).matches()) {
            limit.put("immediate", JsonValue.of(true));
            putConditions(limit, start, excluded);
            return Outcome.MAPPED;
        }
        Matcher matcher = LIMIT.matcher(rest);
        if (!matcher.find()) {
            return Outcome.UNPARSED;
        }
        boolean bare = matcher.group("unit").matches("[日天]");
        Amount amount = amount(matcher, known);
        String around = rest.substring(0, matcher.start()) + rest.substring(matcher.end());
        if (amount == null || LIMIT.matcher(around).find()) {
            return Outcome.UNPARSED;
        }
        boolean understood = AROUND.matcher(around).replaceAll("").isEmpty();
        boolean remark = AROUND.matcher(BRACKET.matcher(around).replaceAll(""))
                .replaceAll("")
                .isEmpty();
        if (!understood && (bare || !remark)) {
            return Outcome.UNPARSED;
        }
        limit.put("value", JsonValue.of(amount.number()));
        limit.put("unit", JsonValue.of(amount.unit().token()));
        putConditions(limit, start, excluded);
        return understood && !bare ? Outcome.MAPPED : Outcome.NARROWED;
    }

    private static void putConditions(
            Map<String, JsonValue> limit, @Nullable StartEvent start, Set<JsonValue> excluded) {
        if (start != null) {
            limit.put("start", JsonValue.of(start.token()));
        }
        if (!excluded.isEmpty()) {
            limit.put("excludes", new JsonValue.JsonArray(List.copyOf(excluded)));
        }
    }

    private @Nullable Amount amount(Matcher matcher, Known known) {
        String digits = matcher.group("number");
        BigDecimal number = Character.isDigit(digits.charAt(0)) ? Decimals.read(digits) : ChineseNumerals.read(digits);
        TimeUnit unit = unit(matcher.group("unit"), known);
        if (number == null || unit == null) {
            return null;
        }
        BigDecimal whole = matcher.group("half") == null ? number : number.add(new BigDecimal("0.5"));
        boolean date = unit == TimeUnit.YEAR && whole.compareTo(BigDecimal.valueOf(MAX_YEARS)) > 0;
        String written = date ? null : Decimals.write(whole);
        return written == null ? null : new Amount(written, unit);
    }

    private @Nullable TimeUnit unit(String word, Known known) {
        return switch (word) {
            case "法定工作日", "工作日" -> TimeUnit.WORKING_DAY;
            case "自然日", "日历日", "日历天" -> TimeUnit.NATURAL_DAY;
            case "小时", "钟头" -> TimeUnit.HOUR;
            case "分钟" -> TimeUnit.MINUTE;
            case "星期", "礼拜", "周" -> TimeUnit.WEEK;
            case "月" -> TimeUnit.MONTH;
            case "年" -> TimeUnit.YEAR;
            case "日" -> bareDay(known);
            default -> null;
        };
    }

    private @Nullable TimeUnit bareDay(Known known) {
        String value = bareDay == null ? null : known.element(bareDay.element());
        return bareDay != null && value != null && bareDay.values().contains(value) ? bareDay.unit() : null;
    }

    private static @Nullable StartEvent takeStart(StringBuilder text) {
        for (Start start : STARTS) {
            Matcher matcher = start.pattern().matcher(text);
            if (matcher.find()) {
                text.delete(matcher.start(), matcher.end());
                return start.event();
            }
        }
        return null;
    }

    private static Set<JsonValue> takeExclusions(StringBuilder text) {
        Set<JsonValue> excluded = new LinkedHashSet<>();
        for (Pattern pattern : EXCLUSIONS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String what = Texts.trim(matcher.group("what"));
                if (!what.isEmpty() && what.length() <= MAX_EXCLUSION) {
                    excluded.add(JsonValue.of(what));
                }
                text.delete(matcher.start(), matcher.end());
                matcher.reset();
            }
        }
        return excluded;
    }
}
