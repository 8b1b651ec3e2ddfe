package org.sitong.validation.internal.rules.contact;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Contact;
import org.sitong.item.Contacts;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Placeholders;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * Consultation and complaint telephone are the same. Public hotlines may be: five digits beginning with 1 or 9, with or
 * without area code or extension; 12345 takes both questions and complaints.
 */
public final class SamePhone extends StandardRule {

    private static final Pattern HOTLINE =
            Pattern.compile("(?:[（(]?0[0-9]{2,3}[)）]?[-－—–\\s]?)?[19][0-9]{4}(?:\\s?[-－—–转]\\s?[0-9]{1,6})?");
    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；/]");

    /** The rule. */
    public SamePhone() {
        super(RuleCard.builder()
                .id("contact.same-phone")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .need("contacts.consultation.telephone")
                .need("contacts.complaint.telephone")
                .basisEntry(Sources.qualityCheck("咨询电话与监督投诉电话不同"))
                .covered("I01")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        Contacts contacts = item == null ? null : item.contacts();
        String consultation = contacts == null ? "" : telephone(contacts.consultation());
        String complaint = contacts == null ? "" : telephone(contacts.complaint());
        if (consultation.isEmpty() || complaint.isEmpty()) {
            document.notApplicable();
        } else if (consultation.equals(complaint) && !isHotline(consultation)) {
            document.report(Observation.at("/contacts/complaint/telephone")
                    .with("telephone", StringUtils.abbreviate(complaint, 60)));
        }
    }

    private static String telephone(@Nullable Contact contact) {
        String text = contact == null ? "" : StringUtils.stripToEmpty(contact.telephone());
        return Placeholders.isPlaceholder(text) ? "" : text;
    }

    private static boolean isHotline(String telephone) {
        return Arrays.stream(SEPARATOR.split(telephone))
                .map(String::strip)
                .allMatch(number -> HOTLINE.matcher(number).matches());
    }
}
