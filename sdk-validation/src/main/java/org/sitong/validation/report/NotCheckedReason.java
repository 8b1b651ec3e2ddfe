package org.sitong.validation.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Phrase;

/**
 * Why so many documents were not checked, and by which rules.
 *
 * @param reason why
 * @param documents how many documents
 * @param rules the rules that say so
 */
record NotCheckedReason(Phrase reason, long documents, TreeSet<String> rules) {

    /** Puts together the rules that say the same of the same number of documents; most documents first. */
    static List<NotCheckedReason> of(List<NotChecked> notChecked) {
        Map<List<Object>, NotCheckedReason> reasons = new LinkedHashMap<>();
        notChecked.forEach(each -> reasons.computeIfAbsent(
                        List.of(each.reason().toString(), each.documents()),
                        any -> new NotCheckedReason(each.reason(), each.documents(), new TreeSet<>()))
                .rules()
                .add(each.rule()));
        return reasons.values().stream()
                .sorted(Comparator.comparingLong(NotCheckedReason::documents).reversed())
                .toList();
    }
}
