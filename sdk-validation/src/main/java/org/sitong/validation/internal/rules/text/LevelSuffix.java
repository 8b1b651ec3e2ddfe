package org.sitong.validation.internal.rules.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Authority;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ServiceItem;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.PlacedText;

/**
 * Levels in brackets that belong to the object of an item: what is graded (项目认定（省级）, 森林公园设立审批（国家级）), and any level
 * but that at which the item is exercised. A suffix that speaks of exercising (县级行使) is about the item always.
 */
final class LevelSuffix {

    private static final Pattern EXERCISED = Pattern.compile("级(?:行使|办理|实施|事项)");
    private static final Pattern GRADED_OBJECT =
            Pattern.compile("(?:认定|评定|评选|命名|设立|撤销|晋级)(?:的?(?:审批|审核|许可|初审))?\\s*[（(][^（()）]*[)）]$");
    private static final Pattern LEVEL = Pattern.compile("国家|省|自治区|直辖市|设区的市|地市|市|州|县|区|旗|乡镇|乡|镇|街道|村|社区");

    private static final Map<String, ExerciseLevel> LEVELS = Map.ofEntries(
            Map.entry("国家", ExerciseLevel.NATIONAL),
            Map.entry("省", ExerciseLevel.PROVINCIAL),
            Map.entry("自治区", ExerciseLevel.PROVINCIAL),
            Map.entry("直辖市", ExerciseLevel.PROVINCIAL),
            Map.entry("设区的市", ExerciseLevel.MUNICIPAL),
            Map.entry("地市", ExerciseLevel.MUNICIPAL),
            Map.entry("市", ExerciseLevel.MUNICIPAL),
            Map.entry("州", ExerciseLevel.MUNICIPAL),
            Map.entry("县", ExerciseLevel.COUNTY),
            Map.entry("区", ExerciseLevel.COUNTY),
            Map.entry("旗", ExerciseLevel.COUNTY),
            Map.entry("乡镇", ExerciseLevel.TOWNSHIP),
            Map.entry("乡", ExerciseLevel.TOWNSHIP),
            Map.entry("镇", ExerciseLevel.TOWNSHIP),
            Map.entry("街道", ExerciseLevel.TOWNSHIP),
            Map.entry("村", ExerciseLevel.VILLAGE),
            Map.entry("社区", ExerciseLevel.VILLAGE));

    private LevelSuffix() {}

    /** Whether the level is of the object, and so belongs into the name. */
    static boolean isOfObject(Flaw flaw, PlacedText text, DocumentContext document) {
        if (EXERCISED.matcher(flaw.seen()).find()) {
            return false;
        }
        ExerciseLevel own = level(document);
        return GRADED_OBJECT.matcher(text.text()).find()
                || own != null
                        && LEVEL.matcher(flaw.seen())
                                .results()
                                .map(MatchResult::group)
                                .noneMatch(level -> LEVELS.get(level) == own);
    }

    private static @Nullable ExerciseLevel level(DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        Authority authority = item == null ? null : item.authority();
        return authority == null ? null : authority.level();
    }
}
