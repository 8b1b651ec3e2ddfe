package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;

/**
 * Rules over sets, on sets that are made: what is planted is found, nothing else is, and neither the order of the documents nor
 * the number of threads matters.
 */
class SetRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String[] GROUPS = {"reference", "lifecycle", "combined", "proof"};

    /** Rules that speak of the later of two documents, and so of another one when the order changes. */
    private static final Set<String> AS_THEY_COME = Set.of("reference.duplicate-identity");

    /** What can be wrong with one item of a set. */
    private enum Fault {
        NONE(null),
        NAME("reference.item-differs"),
        TYPE("reference.item-differs"),
        ALIAS("reference.material-name"),
        MATERIAL("reference.unknown-material"),
        ORGAN("reference.organ-name"),
        ORGAN_GONE("reference.organ-gone"),
        DIVISION("reference.division-abolished"),
        OUTSIDE("reference.outside-catalog"),
        TEMPLATE("reference.unknown-template"),
        RESULT_OF("proof.no-issuer"),
        CIRCLE("proof.circle"),
        GAP("lifecycle.version-gap"),
        ORDER("lifecycle.version-order"),
        SUCCESSOR("lifecycle.unknown-successor"),
        TWICE("reference.duplicate-identity");

        private final String rule;

        Fault(String rule) {
            this.rule = rule;
        }
    }

    private static final List<String> AROUND = List.of(
            "{'kind':'Catalog','standard':'1.0','id':'c','name':'目录','version':'1','level':'national'}",
            basic("000199998000", "别的许可"),
            "{'kind':'Material','standard':'1.0','code':'CL1','name':'居民身份证','aliases':['身份证']}",
            "{'kind':'Organization','standard':'1.0','code':'11990101MB99301A5A','name':'甲区水务局'}",
            "{'kind':'Organization','standard':'1.0','code':'11990102MB99401A0B','name':'甲区水产局','lifecycle':{'status':'cancelled','version':1,'effectiveTo':'2024-01-01'}}",
            "{'kind':'DivisionList','standard':'1.0','id':'d','title':'区划','divisions':[{'code':'990101','name':'甲区'},{'code':'990105','name':'戊县','effectiveTo':'2020-01-01','replacedBy':['990101']}]}",
            "{'kind':'ProcessTemplate','standard':'1.0','code':'PT','name':'流程','steps':[{'id':'s','name':'受理'}]}");

    private static String code(int number) {
        return String.format(Locale.ROOT, "0001%05d000", number);
    }

    private static String basic(String code, String name) {
        return "{'kind':'BasicItem','standard':'1.0','identity':{'national':{'basicCode':'" + code
                + "'}},'name':{'main':'" + name + "'},'itemType':'licence'}";
    }

    private static String item(String code, String name, Fault fault, String material, String lifecycle) {
        String organ = fault == Fault.ORGAN_GONE ? "11990102MB99401A0B" : "11990101MB99301A5A";
        String organName = fault == Fault.ORGAN ? "乙区水务局" : fault == Fault.ORGAN_GONE ? "甲区水产局" : "甲区水务局";
        return "{'kind':'ServiceItem','standard':'1.0','identity':{'national':{'basicCode':'" + code
                + "','implementationCode':'" + organ + "4" + code + "'}},'name':{'main':'" + name + "'},'itemType':'"
                + (fault == Fault.TYPE ? "confirmation" : "licence") + "','authority':{'organ':{'name':'" + organName
                + "','creditCode':'" + organ + "'},'division':{'code':'"
                + (fault == Fault.DIVISION ? "990105" : "990101") + "'}}," + lifecycle + "'materials':[" + material
                + "],'process':{'template':'" + (fault == Fault.TEMPLATE ? "PX" : "PT") + "'},'results':[{'name':'"
                + name
                + "证'}]}";
    }

    /** The documents that an item and its fault make. */
    private static List<String> documents(int number, Fault fault) {
        String code = code(number);
        String name = "许可" + number;
        String card = "{'name':'" + (fault == Fault.ALIAS ? "身份证" : "居民身份证") + "','standardMaterial':'"
                + (fault == Fault.MATERIAL ? "CL9" : "CL1") + "'"
                + (fault == Fault.RESULT_OF ? ",'resultOf':'000199999000'" : "") + "}";
        List<String> documents = new ArrayList<>();
        if (fault != Fault.OUTSIDE) {
            documents.add(basic(code, name));
        }
        String called = fault == Fault.NAME ? name + "核发" : name;
        switch (fault) {
            case GAP -> {
                documents.add(item(code, called, fault, card, version(1, "2020-01-01", "2022-01-01")));
                documents.add(item(code, called, fault, card, version(2, "2023-01-01", null)));
            }
            case ORDER -> {
                documents.add(item(code, called, fault, card, version(2, "2020-01-01", "2022-01-01")));
                documents.add(item(code, called, fault, card, version(1, "2022-01-01", null)));
            }
            case SUCCESSOR ->
                documents.add(item(
                        code,
                        called,
                        fault,
                        card,
                        "'lifecycle':{'version':1,'replacedBy':[{'code':'gone','reason':'merged'}]},"));
            case TWICE -> {
                documents.add(item(code, called, fault, card, ""));
                documents.add(item(code, called, fault, card, ""));
            }
            case CIRCLE -> {
                String other = code(number + 50_000);
                String theirs = "对方" + number;
                documents.add(basic(other, theirs));
                documents.add(item(code, called, fault, "{'name':'" + theirs + "证','necessity':'required'}", ""));
                documents.add(item(other, theirs, fault, "{'name':'" + called + "证','necessity':'required'}", ""));
            }
            default -> documents.add(item(code, called, fault, card, ""));
        }
        return documents;
    }

    private static String version(int number, String from, String to) {
        return "'lifecycle':{'version':" + number + ",'effectiveFrom':'" + from + "'"
                + (to == null ? "" : ",'effectiveTo':'" + to + "'") + "},";
    }

    private static List<String> set(List<Fault> faults) {
        return Stream.concat(
                        AROUND.stream(),
                        IntStream.range(0, faults.size())
                                .boxed()
                                .flatMap(number -> documents(number + 1, faults.get(number)).stream()))
                .map(document -> document.replace('\'', '"'))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Report judge(List<String> documents, int threads) {
        return Validator.builder()
                .date(DAY)
                .only(GROUPS)
                .threads(threads)
                .build()
                .check(Inputs.of(
                        "set",
                        new ByteArrayInputStream(String.join("\n", documents).getBytes(StandardCharsets.UTF_8)),
                        DocumentFormat.NDJSON,
                        DocumentReader.standard()));
    }

    @Provide
    Arbitrary<List<Fault>> faults() {
        return Arbitraries.of(Fault.values()).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 60)
    void whatIsPlantedIsFoundAndNothingElse(@ForAll("faults") List<Fault> faults) {
        Report report = judge(set(faults), 1);
        assertThat(report.summary().toolFaults()).isEmpty();
        assertThat(report.findings().stream().map(finding -> finding.rule() + " " + number(finding)))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, faults.size())
                        .filter(number -> faults.get(number).rule != null)
                        .mapToObj(number -> faults.get(number).rule + " " + (number + 1))
                        .toList());
    }

    /** Which item a finding is about, told by its code. */
    private static int number(Finding finding) {
        String subject = finding.subject();
        int end = subject.length() - 3;
        return Integer.parseInt(subject.substring(end - 5, end)) % 50_000;
    }

    @Property(tries = 40)
    void neitherOrderNorThreadsMatter(@ForAll("faults") List<Fault> faults, @ForAll long seed) {
        List<String> documents = set(faults);
        Report report = judge(documents, 1);
        Collections.shuffle(documents, new Random(seed));
        Report shuffled = judge(documents, 3);
        assertThat(seen(shuffled)).isEqualTo(seen(report));
        assertThat(shuffled.summary().verdicts()).isEqualTo(report.summary().verdicts());
        assertThat(shuffled.summary().byRule()).isEqualTo(report.summary().byRule());
        assertThat(judge(documents, 1).findings()).isEqualTo(shuffled.findings());
    }

    /** Every finding by what stays the same when documents change places; their names do not. */
    private static Set<String> seen(Report report) {
        return report.findings().stream()
                .filter(finding -> !AS_THEY_COME.contains(finding.rule()))
                .map(finding -> finding.fingerprint() + " " + finding.pointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void manyItemsTakeLittleTimeEach() {
        List<Fault> faults = Collections.nCopies(3_000, Fault.NONE);
        Report report = judge(set(faults), 2);
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().documents()).isEqualTo(AROUND.size() + 6_000);
    }
}
