package org.sitong.cli.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.cli.internal.Language;
import org.sitong.standard.GeneratedFile;
import org.sitong.validation.rule.RuleCard;

/** Every rule has a page in both languages that says what its card, its texts and its fixtures say now. */
class RuleDocumentsTest {

    private static final Path FOLDER = GeneratedFile.repository().resolve("docs/rules");

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesAreCurrent(Language language) {
        RuleDocument document = new RuleDocument(language);
        for (RuleCard card : RuleDocument.BOOK.cards()) {
            GeneratedFile.check(FOLDER.resolve(RuleDocument.file(card.id(), language)), document.page(card));
        }
        GeneratedFile.check(FOLDER.resolve(RuleDocument.file("README", language)), document.index());
    }

    @Test
    void thereIsNoPageOfARuleThatIsGone() throws IOException {
        int rules = RuleDocument.BOOK.cards().size() + 1;
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages).hasSize(rules * Language.values().length);
        }
    }
}
