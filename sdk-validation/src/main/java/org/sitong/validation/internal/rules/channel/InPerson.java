package org.sitong.validation.internal.rules.channel;

import java.util.List;
import java.util.regex.Pattern;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.PlacedText;

/** What texts of a definition say of coming in person and of being represented. */
final class InPerson {

    private static final String NOT = "(?<!不|无|无需|无须|不需|不必|非|免)";

    private static final Pattern DEMANDED = Pattern.compile(
            NOT
                    + "(?:(?:须|必须|需|应当?|要)(?:由)?(?:其)?(?:本人|申请人|当事人)(?:亲自)?(?:到场|到现场|前往|办理|申请|到|前来)|本人(?:必须|须|需|应当)?亲自|亲自到(?:场|现场|窗口))");

    private static final Pattern ALLOWED = Pattern.compile(
            "(?<!不|不得|不能|不可|不可以|不接受|禁止|无法)(?:可(?:以)?(?:由他人|委托|代办|代为|由.{0,6}代)|委托他人(?:代)?办理的|委托(?:代理人|代办人|他人)|受(?:委)?托人|代理人|授权委托书)");

    private static final Pattern REFUSED =
            Pattern.compile("(?:不得|不能|不可以?|禁止|不接受|不予)(?:由)?(?:他人|别人)?(?:委托(?:他人)?(?:代)?(?:办|为)|代办|代为办理|由他人代)");

    private static final Pattern ADULT = Pattern.compile("(?<!未)(?:年满|已满|满)(?:18|十八)周岁");
    private static final Pattern GUARDIAN = Pattern.compile("(?<!被)监护人");

    private InPerson() {}

    /** Texts that demand that the applicant comes. */
    static List<PlacedText> demanded(DocumentContext document) {
        return found(DEMANDED, document);
    }

    /** Texts that let somebody else act. */
    static List<PlacedText> allowed(DocumentContext document) {
        return found(ALLOWED, document);
    }

    /** Texts that let nobody else act. */
    static List<PlacedText> refused(DocumentContext document) {
        return found(REFUSED, document);
    }

    /** Conditions that only adults meet. */
    static List<PlacedText> adult(DocumentContext document) {
        return found(ADULT, document).stream()
                .filter(text -> text.element().equals("conditions.text"))
                .filter(text -> !text.text().contains("未满"))
                .toList();
    }

    /** Materials that the guardian of a minor hands in. */
    static List<PlacedText> guardian(DocumentContext document) {
        return found(GUARDIAN, document).stream()
                .filter(text -> text.element().endsWith("name"))
                .toList();
    }

    private static List<PlacedText> found(Pattern pattern, DocumentContext document) {
        return document.texts().stream()
                .filter(text -> isTold(text.element()))
                .filter(text -> pattern.matcher(text.text()).find())
                .toList();
    }

    /** What applicants are told; legal bases quote more than that. */
    private static boolean isTold(String element) {
        return element.startsWith("conditions.text")
                || element.startsWith("channels.")
                || element.startsWith("process.")
                || element.startsWith("faqs.")
                || element.startsWith("materials.") && !element.contains("asis");
    }
}
