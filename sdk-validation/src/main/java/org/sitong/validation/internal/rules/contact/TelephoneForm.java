package org.sitong.validation.internal.rules.contact;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Placeholders;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/**
 * A number that cannot be dialled from elsewhere: without area code, or with too few or too many digits. Several numbers, words
 * around them, extensions, hotlines and mobile numbers are right; a text that is more than numbers is not judged.
 */
public final class TelephoneForm extends StandardRule {

    /** Addresses and web pages in place of a number. */
    private static final Pattern OTHER = Pattern.compile("https?:|www\\.|@|地址|[0-9]室|[0-9]号|[0-9][:：][0-9]");

    private static final Pattern NUMBER =
            Pattern.compile("[+(（]?[0-9][0-9()（）\\-－—–‑ ]*[0-9)）](?:\\s?(?:转|分机)\\s?[0-9]{1,6})?");
    private static final Pattern EXTENSION = Pattern.compile("(?:-[0-9]{1,6}){0,2}(?:(?:转|分机)[0-9]{1,6})?");
    private static final Pattern RIGHT = Pattern.compile("(?:(?:\\+?86-?)?(?:"
            + "0(?:10|2[0-9])-?[0-9]{8}|0[3-9][0-9]{2}-?[0-9]{7,8}" // area code and number
            + "|1[3-9][0-9]{9}" // mobile
            + "|\\+?86-?(?:(?:10|2[0-9])-?[0-9]{8}|[3-9][0-9]{2}-?[0-9]{7,8})" // seen from abroad
            + "|[48]00-?[0-9]{3}-?[0-9]{4}|[48]00-?[0-9]{4}-?[0-9]{3}" // paid by the called or shared
            + "|(?:0[0-9]{2,3}-?)?(?:1[0-9]{2}|[19][0-9]{4,5})" // hotlines
            + "))" + EXTENSION.pattern());
    private static final Pattern LOCAL = Pattern.compile("[2-8][0-9]{6,7}" + EXTENSION.pattern());

    /** The rule. */
    public TelephoneForm() {
        super(RuleCard.builder()
                .id("contact.telephone-form")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.COMBINED_SERVICE)
                .read("contacts.consultation.telephone")
                .read("contacts.complaint.telephone")
                .read("channels.offices.telephone")
                .basisEntry(Sources.qualityCheck("电话须带区号且格式合法"))
                .covered("I02")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        for (PlacedText text : document.texts()) {
            boolean isMeant = text.element().endsWith(".telephone")
                    && !Placeholders.isPlaceholder(text.text())
                    && !OTHER.matcher(text.text()).find();
            if (isMeant) {
                check(text, document);
            }
        }
    }

    private static void check(PlacedText text, DocumentContext document) {
        NUMBER.matcher(Normalizer.normalize(text.text(), Normalizer.Form.NFKC))
                .results()
                .map(found -> found.group().strip())
                .distinct()
                .filter(number -> !RIGHT.matcher(plain(number)).matches())
                .forEach(number -> document.report(Observation.at(text.place())
                        .variant(LOCAL.matcher(plain(number)).matches() ? "area-code" : "length")
                        .naming("number", number)));
    }

    private static String plain(String number) {
        return number.replaceAll("[－—–‑]", "-")
                .replaceAll("[（(]([0-9]+)[)）]\\s*-?", "$1-")
                .replaceAll("\\s*-\\s*|(?<=^0[0-9]{2,3})\\s+", "-")
                .replaceAll("\\s+", "")
                .replaceAll("-+", "-");
    }
}
