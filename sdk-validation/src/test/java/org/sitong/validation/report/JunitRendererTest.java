package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sitong.Severity;
import org.sitong.validation.DocumentResult;
import org.sitong.validation.Finding;
import org.sitong.validation.Report;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitRendererTest {

    private static final RenderOptions CHINESE =
            RenderOptions.builder().rules(SampleRules.BOOK).build();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(JunitRendererTest.class.getResource("junit.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String render(Report report, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        new JunitRenderer().render(report, options, out);
        return out.toString();
    }

    /** The root of a document that fits the schema. */
    private static Element valid(String xml) throws Exception {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void saysItInChinese() throws Exception {
        String xml = render(SampleRules.report(), CHINESE);
        valid(xml);
        Golden.check("report.zh.junit.xml", xml);
    }

    @Test
    void saysItInEnglish() throws Exception {
        String xml = render(
                SampleRules.report(), CHINESE.toBuilder().locale(Locale.ENGLISH).build());
        valid(xml);
        Golden.check("report.en.junit.xml", xml);
    }

    @Test
    void everyDocumentIsASuiteAndItsRulesAreCases() throws Exception {
        StringBuilder out = new StringBuilder();
        Rendering rendering = new JunitRenderer().begin(CHINESE, out);
        List<Finding> findings = SampleReport.full().findings();
        rendering.document(done("sound.yaml", 0, null));
        findings.subList(0, 2).forEach(rendering::finding);
        rendering.document(done("items.ndjson:12", 2, Severity.ERROR));
        rendering.document(done("other.yaml", 7, Severity.WARNING));
        rendering.document(done("third.yaml", 7, Severity.ERROR));
        rendering.finish(
                SampleReport.summary().clearNotChecked().clearToolFaults().build());
        Element root = valid(out.toString());
        assertThat(all(root, "testsuite"))
                .extracting(suite -> suite.getAttribute("name") + " " + suite.getAttribute("tests") + " "
                        + suite.getAttribute("failures") + " " + suite.getAttribute("skipped"))
                .containsExactly("sound.yaml 1 0 0", "items.ndjson:12 2 1 1", "other.yaml 1 0 0", "third.yaml 1 1 0");
    }

    private static DocumentResult done(String document, int findings, Severity gravest) {
        return DocumentResult.builder()
                .document(document)
                .findings(findings)
                .gravest(gravest)
                .build();
    }

    @Test
    void onlyWhatFailsTheRunFailsACase() throws Exception {
        for (Severity failOn : Severity.values()) {
            Element root = valid(render(
                    SampleRules.report(), CHINESE.toBuilder().failOn(failOn).build()));
            assertThat(all(root, "failure")).hasSize(failOn == Severity.INFO ? 3 : 2);
        }
        Element never = valid(
                render(SampleRules.report(), CHINESE.toBuilder().failOn(null).build()));
        assertThat(all(never, "failure")).isEmpty();
        assertThat(all(never, "system-out")).hasSize(3);
    }

    @Test
    void severalFindingsOfARuleAreOneCase() throws Exception {
        Finding finding = SampleReport.finding().build();
        Element root = valid(render(
                Report.builder()
                        .summary(SampleReport.summary()
                                .clearNotChecked()
                                .clearToolFaults()
                                .build())
                        .finding(finding)
                        .finding(finding)
                        .build(),
                CHINESE));
        assertThat(all(root, "testcase")).hasSize(1);
        assertThat(all(root, "failure").get(0).getAttribute("message")).contains("共 2 个");
    }

    @Property(tries = 100)
    void hostileTextsStayTexts(@ForAll @StringLength(max = 40) String any) throws Exception {
        Report report = HostileReport.of(any);
        String xml = render(report, CHINESE);
        Element root = valid(xml);
        assertThat(xml).doesNotContain("<script", "<img");
        assertThat(all(root, "failure").get(0).getAttribute("message"))
                .contains("</script><!--<script>]]>\"'><img src=x onerror=alert(1)>&amp;&#0;");
    }

    @Test
    void manyFindingsTakeLittleMemory() throws Exception {
        ManyFindings.renderedInLittleMemory(JunitRenderer.class, 30_000_000);
    }
}
