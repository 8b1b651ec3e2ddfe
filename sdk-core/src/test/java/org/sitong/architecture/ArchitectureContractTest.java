package org.sitong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** The shared rules find what they are there to find. */
class ArchitectureContractTest {
    private static final JavaClasses FAULTY = new ClassFileImporter().importClasses(Faulty.class);

    @Test
    void findsWhatIsGlobal() {
        assertThat(violations(noClasses().should(ForbiddenUse.PRINTING.condition())))
                .hasSize(3)
                .anyMatch(text -> text.contains("java.lang.System.out"))
                .anyMatch(text -> text.contains("java.lang.System.exit"))
                .anyMatch(text -> text.contains("printStackTrace"));
        assertThat(violations(noClasses().should(ForbiddenUse.DEFAULT_LOCALE.condition())))
                .hasSize(2);
        assertThat(violations(noClasses().should(ForbiddenUse.DEFAULT_CLOCK.condition())))
                .hasSize(1);
        assertThat(violations(noClasses().should(ForbiddenUse.DEFAULT_CHARSET.condition())))
                .hasSize(1);
        assertThat(violations(noClasses().should(ForbiddenUse.NETWORK.condition())))
                .hasSize(1);
    }

    @Test
    void findsForeignTypesInSignatures() {
        assertThat(violations(classes().should(PublicSignatures.showOnly("java..", "org.sitong.."))))
                .hasSize(3)
                .anyMatch(text -> text.contains(".parser"))
                .anyMatch(text -> text.contains(".nested"))
                .anyMatch(text -> text.contains(".array"));
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(FAULTY).getFailureReport().getDetails();
    }

    /** Breaks each rule. */
    @SuppressWarnings("unused")
    public static class Faulty {
        public Map<String, List<? extends JsonParser>> nested = Map.of();

        public void parser(JsonParser parser) {}

        public JsonParser[] array() {
            return new JsonParser[0];
        }

        void hidden(JsonParser parser) {}

        UnaryOperator<String> lowerCase() {
            return String::toLowerCase;
        }

        void global(URL url) {
            try {
                System.out.println(String.format("%s", LocalDate.now()).getBytes().length);
                url.openStream();
            } catch (IOException e) {
                e.printStackTrace();
                System.exit(1);
            }
        }

        String fine() {
            return String.format(Locale.ROOT, "%s", 1);
        }
    }
}
