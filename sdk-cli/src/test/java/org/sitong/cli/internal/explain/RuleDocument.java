package org.sitong.cli.internal.explain;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.Run;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Language;
import org.sitong.validation.RuleBook;
import org.sitong.validation.pack.Pack;
import org.sitong.validation.rule.RuleCard;

/** The pages of the rules as Markdown, in one language: the same that {@code sitong explain} says. */
final class RuleDocument {

    private static final Map<Language, Language> OTHER =
            Map.of(Language.CHINESE, Language.ENGLISH, Language.ENGLISH, Language.CHINESE);

    /** The rules of the SDK and of all packs that come with it. */
    static final RuleBook BOOK = book();

    private final RuleBook book = BOOK;
    private final Language language;
    private final Console console;
    private final RulePages pages;
    private final ExampleTexts examples;

    RuleDocument(Language language) {
        this.language = language;
        this.console = new Console(
                List.of("--lang", language.tag()),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                Run.CLOCK);
        this.pages = new RulePages(console, book);
        this.examples = new ExampleTexts(console, book);
    }

    private static RuleBook book() {
        RuleBook book = RuleBook.standard();
        for (String pack : Pack.builtInNames()) {
            book = book.with(Pack.builtIn(pack));
        }
        return book;
    }

    /** The name of the file of a page. */
    static String file(String page, Language language) {
        return page + (language == Language.ENGLISH ? ".md" : ".zh-CN.md");
    }

    /** The page of a rule. */
    String page(RuleCard card) {
        StringBuilder text = new StringBuilder("# " + card.id() + "\n\n" + links(card.id()) + "\n\n");
        text.append("**").append(pages.severity(card)).append("**\n");
        pages.fill(card, new Markdown(text));
        for (boolean accepted : List.of(false, true)) {
            examples.first(card.id(), accepted)
                    .ifPresent(example -> text.append("\n## ")
                            .append(examples.label(accepted))
                            .append("\n\n```text\n")
                            .append(examples.body(example).stripTrailing().replaceAll("(?m) +$", ""))
                            .append("\n```\n"));
        }
        return text.toString();
    }

    private String links(String page) {
        Language other = Objects.requireNonNull(OTHER.get(language));
        return (language == Language.ENGLISH
                        ? "Generated from the rule's card and fixtures (`RuleDocumentsTest`); not to be edited by"
                                + " hand. "
                        : "由规则卡片和示例生成（`RuleDocumentsTest`），请勿手改。")
                + "[" + (other == Language.ENGLISH ? "English" : "中文") + "](" + file(page, other) + ")"
                + (page.equals("README")
                        ? ""
                        : " · [" + (language == Language.ENGLISH ? "All rules" : "全部规则") + "]("
                                + file("README", language) + ")");
    }

    /** All rules by group. */
    String index() {
        boolean english = language == Language.ENGLISH;
        StringBuilder text = new StringBuilder("# " + (english ? "Rules" : "规则") + "\n\n" + links("README") + "\n");
        String group = "";
        for (RuleCard card : book.cards()) {
            if (!card.group().equals(group)) {
                group = card.group();
                text.append("\n## ")
                        .append(group)
                        .append("\n\n")
                        .append(english ? "| Rule | Severity | What must hold |" : "| 规则 | 级别 | 要求 |")
                        .append("\n|---|---|---|\n");
            }
            text.append("| [")
                    .append(card.id())
                    .append("](")
                    .append(file(card.id(), language))
                    .append(") | ")
                    .append(pages.severity(card))
                    .append(" | ")
                    .append(cell(book.texts(card.id()).summary(console.locale())))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** Facts as a table of two columns. */
    private final class Markdown implements Sheet {

        private final StringBuilder text;
        private boolean inTable;

        Markdown(StringBuilder text) {
            this.text = text;
        }

        @Override
        public Sheet paragraph(@Nullable String paragraph) {
            if (paragraph != null && !paragraph.isEmpty()) {
                text.append('\n').append(paragraph).append('\n');
            }
            return this;
        }

        @Override
        public Sheet facts(String key, List<String> values) {
            if (!values.isEmpty()) {
                if (!inTable) {
                    text.append("\n| | |\n|---|---|\n");
                    inTable = true;
                }
                text.append("| ")
                        .append(console.text(key))
                        .append(" | ")
                        .append(String.join(
                                "<br>", values.stream().map(RuleDocument::cell).toList()))
                        .append(" |\n");
            }
            return this;
        }
    }
}
