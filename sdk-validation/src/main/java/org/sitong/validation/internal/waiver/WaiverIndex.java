package org.sitong.validation.internal.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.WaiverEntry;
import org.sitong.validation.Finding;
import org.sitong.validation.Waivers;
import org.sitong.validation.rule.RuleCard;

/** The waivers that hold on a day, found by what they are about. Immutable and thread-safe. */
public final class WaiverIndex {

    /** No waivers. */
    public static final WaiverIndex NONE = new WaiverIndex(List.of(), LocalDate.EPOCH);

    private final List<Waivers> lists;
    private final Map<String, List<HeldWaiver>> byFingerprint = new HashMap<>();
    private final Map<String, List<HeldWaiver>> bySubject = new HashMap<>();

    /** The waivers of some lists on a day. */
    public WaiverIndex(List<Waivers> lists, LocalDate day) {
        this.lists = List.copyOf(lists);
        for (int list = 0; list < lists.size(); list++) {
            List<WaiverEntry> entries = lists.get(list).list().entries();
            for (int i = 0; i < entries.size(); i++) {
                WaiverEntry entry = entries.get(i);
                if (WaiverChecks.holds(entry, day)) {
                    add(new HeldWaiver(list, i, entry));
                }
            }
        }
    }

    private void add(HeldWaiver held) {
        String fingerprint = held.entry().fingerprint();
        String subject = held.entry().subject();
        if (fingerprint != null) {
            byFingerprint.computeIfAbsent(fingerprint, key -> new ArrayList<>()).add(held);
        }
        if (subject != null) {
            bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(held);
        }
    }

    /** The lists. */
    public List<Waivers> lists() {
        return lists;
    }

    /** Whether no waiver holds. */
    public boolean isEmpty() {
        return byFingerprint.isEmpty() && bySubject.isEmpty();
    }

    /** The waivers that name a definition. */
    List<HeldWaiver> of(@Nullable String subject) {
        return subject == null ? List.of() : bySubject.getOrDefault(subject, List.of());
    }

    /** The waivers that accept a finding of a rule. */
    List<HeldWaiver> accepting(RuleCard card, Finding finding) {
        return Stream.concat(
                        byFingerprint.getOrDefault(finding.fingerprint(), List.of()).stream(),
                        of(finding.subject()).stream()
                                .filter(held -> held.entry().fingerprint() == null))
                .filter(held -> held.accepts(card, finding))
                .toList();
    }
}
