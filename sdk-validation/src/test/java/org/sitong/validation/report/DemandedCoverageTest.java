package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitong.validation.Report;
import org.sitong.validation.Summary;

/** Where it is demanded that rules check every document, each format says which did not. */
class DemandedCoverageTest {

    private static final RenderOptions CHINESE =
            RenderOptions.builder().rules(SampleRules.BOOK).build();

    private static String render(Renderer renderer, String... required) {
        Summary.SummaryBuilder summary = SampleRules.report().summary().toBuilder();
        for (String rule : required) {
            summary.requiredRule(rule);
        }
        StringBuilder out = new StringBuilder();
        renderer.render(Report.builder().summary(summary.build()).build(), CHINESE, out);
        return out.toString();
    }

    private static final String LACKING = "sample.time-promise-over-statutory";
    private static final String WHOLE = "sample.time-unit-mixed";

    @Test
    void github() {
        assertThat(render(new GithubRenderer(), LACKING, WHOLE))
                .contains("::error title=检查的完整性（--require-coverage）::要求检查的 2 条规则中，有 1 条没能检查全部文档\n");
        assertThat(render(new GithubRenderer(), WHOLE)).doesNotContain("::error");
    }

    @Test
    void junit() {
        assertThat(render(new JunitRenderer(), LACKING, WHOLE))
                .contains("<testcase classname=\"" + LACKING + "\" name=\"两个时限的单位无法换算\">\n<failure message=");
        assertThat(render(new JunitRenderer(), WHOLE)).doesNotContain("<failure");
    }

    @Test
    void sarif() {
        assertThat(render(new SarifRenderer(), LACKING, WHOLE))
                .contains("\"level\":\"error\",\"message\":{\"text\":\"两个时限的单位无法换算\"}");
        assertThat(render(new SarifRenderer(), WHOLE))
                .contains("\"level\":\"note\",\"message\":{\"text\":\"两个时限的单位无法换算\"}");
    }

    @Test
    void html() {
        assertThat(render(new HtmlRenderer(), LACKING, WHOLE)).contains(">要求检查的 2 条规则中，有 1 条没能检查全部文档<");
        assertThat(render(new HtmlRenderer(), WHOLE)).contains(">要求检查的 1 条规则，对每份文档都检查了<");
        assertThat(render(new HtmlRenderer())).doesNotContain("--require-coverage");
    }
}
