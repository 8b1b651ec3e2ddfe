package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.sitong.document.Definitions;
import org.sitong.item.Condition;
import org.sitong.item.CopyKind;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.Material;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

class MergeTest {

    private static final ServiceItem BASE = ServiceItem.builder()
            .name(ItemName.builder().main("取水许可").build())
            .material(material("form", "取水许可申请表").build())
            .material(material("report", "水资源论证报告书").copies(3).build())
            .timeLimits(promised(30))
            .build();

    private static ItemMaterial.ItemMaterialBuilder material(String id, String name) {
        return ItemMaterial.builder().id(id).name(name);
    }

    private static TimeLimits promised(int days) {
        return TimeLimits.builder()
                .promised(TimeLimit.builder()
                        .value(BigDecimal.valueOf(days))
                        .unit(TimeUnit.WORKING_DAY)
                        .build())
                .build();
    }

    private static Merge merge(ServiceItem theirs, ServiceItem ours) {
        return Merge.of(BASE, theirs, ours, Matching.VERSIONS);
    }

    private static ServiceItem read(Merge merge) {
        return Definitions.read(merge.merged(), ServiceItem.class).value();
    }

    @Test
    void eachSidesMembersAreThere() {
        ServiceItem theirs = BASE.toBuilder()
                .clearMaterials()
                .material(material("form", "取水许可申请表").build())
                .material(material("map", "取水地点示意图").build())
                .material(material("report", "水资源论证报告书").copies(3).build())
                .build();
        ServiceItem ours = BASE.toBuilder()
                .clearMaterials()
                .material(material("report", "水资源论证报告书").copies(1).build())
                .material(
                        material("form", "取水许可申请表").copyKind(CopyKind.ORIGINAL).build())
                .material(material("seal", "公章备案证明").build())
                .timeLimits(promised(20))
                .build();
        Merge merge = merge(theirs, ours);
        assertThat(merge.isClean()).isTrue();
        assertThat(read(merge).materials())
                .extracting(ItemMaterial::id, ItemMaterial::copies, ItemMaterial::copyKind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("report", 1, null),
                        org.assertj.core.groups.Tuple.tuple("form", null, CopyKind.ORIGINAL),
                        org.assertj.core.groups.Tuple.tuple("map", null, null),
                        org.assertj.core.groups.Tuple.tuple("seal", null, null));
        assertThat(read(merge).timeLimits()).isEqualTo(promised(20));
    }

    @Test
    void aLimitThatBothChangedIsOneConflict() {
        Merge merge = merge(
                BASE.toBuilder().timeLimits(promised(20)).build(),
                BASE.toBuilder().timeLimits(promised(25)).build());
        Conflict conflict = merge.conflicts().get(0);
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(conflict.path()).hasToString("timeLimits.promised");
        assertThat(conflict.reason()).isEqualTo(ConflictReason.BOTH_CHANGED);
        assertThat(conflict.inMerged()).isEqualTo(JsonPointer.parse("/timeLimits/promised"));
        assertThat(read(merge).timeLimits()).isEqualTo(promised(25));
    }

    @Test
    void theCallerDecidesConflicts() {
        ServiceItem theirs = BASE.toBuilder().timeLimits(promised(20)).build();
        ServiceItem ours = BASE.toBuilder().timeLimits(promised(25)).build();
        Merge merge = Merge.of(
                BASE.kind(),
                Definitions.write(BASE),
                Definitions.write(theirs),
                Definitions.write(ours),
                Matching.VERSIONS,
                conflict -> conflict.element().path().equals("timeLimits.promised") ? Merge.Side.THEIRS : null);
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.decided()).extracting(Conflict::taken).containsExactly(Merge.Side.THEIRS);
        assertThat(read(merge)).isEqualTo(theirs);
    }

    @Test
    void aMemberThatIsRemovedAndChangedIsAConflict() {
        ServiceItem without = BASE.toBuilder()
                .clearMaterials()
                .material(BASE.materials().get(0))
                .build();
        ServiceItem fewerCopies = BASE.toBuilder()
                .clearMaterials()
                .material(BASE.materials().get(0))
                .material(material("report", "水资源论证报告书").copies(1).build())
                .build();
        Merge kept = merge(without, fewerCopies);
        assertThat(kept.conflicts()).extracting(Conflict::reason).containsExactly(ConflictReason.THEIRS_REMOVED);
        assertThat(kept.conflicts().get(0).path()).hasToString("materials[name=水资源论证报告书]");
        assertThat(read(kept)).isEqualTo(fewerCopies);
        Merge gone = merge(fewerCopies, without);
        assertThat(gone.conflicts()).extracting(Conflict::reason).containsExactly(ConflictReason.OURS_REMOVED);
        assertThat(gone.conflicts().get(0).inMerged()).isNull();
        assertThat(read(gone)).isEqualTo(without);
    }

    @Test
    void whatBothAddedIsMerged() {
        ServiceItem theirs = BASE.toBuilder()
                .material(material("id", "居民身份证").copies(1).build())
                .build();
        ServiceItem ours = BASE.toBuilder()
                .material(material("id", "居民身份证").copyKind(CopyKind.COPY).build())
                .build();
        Merge merge = merge(theirs, ours);
        assertThat(merge.isClean()).isTrue();
        assertThat(read(merge).materials().get(2))
                .isEqualTo(material("id", "居民身份证")
                        .copies(1)
                        .copyKind(CopyKind.COPY)
                        .build());
    }

    @Test
    void whatBothHaveByTheSameNameIsThereOnce() {
        ServiceItem theirs = BASE.toBuilder()
                .material(material("licence", "营业执照").copies(1).build())
                .condition(condition("主体合法", "licence"))
                .build();
        ServiceItem ours = BASE.toBuilder()
                .clearMaterials()
                .material(BASE.materials().get(0))
                .material(material("report", "营业执照").copyKind(CopyKind.COPY).build())
                .build();
        Merge merge = merge(theirs, ours);
        assertThat(merge.isClean()).isTrue();
        assertThat(read(merge).materials())
                .containsExactly(
                        BASE.materials().get(0),
                        material("report", "营业执照")
                                .copies(1)
                                .copyKind(CopyKind.COPY)
                                .build());
        assertThat(read(merge).conditions().get(0).provedBy()).containsExactly("report");
        assertThat(read(merge(ours, theirs)).materials())
                .extracting(ItemMaterial::name)
                .containsExactly("取水许可申请表", "营业执照");
    }

    @Test
    void whatEachHasInAnotherListIsAConflict() {
        ItemMaterial licence = material("licence", "营业执照").build();
        ServiceItem theirs = BASE.toBuilder().material(licence).build();
        ServiceItem ours = BASE.toBuilder()
                .material(material("group", "主体资格证明")
                        .part(material("yyzz", "营业执照").build())
                        .build())
                .build();
        Merge merge = merge(theirs, ours);
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.reason()).isEqualTo(ConflictReason.SAME_TWICE);
            assertThat(conflict.inTheirs()).isEqualTo(JsonPointer.parse("/materials/2"));
            assertThat(conflict.inOurs()).isEqualTo(JsonPointer.parse("/materials/2/parts/0"));
            assertThat(conflict.inMerged()).isEqualTo(JsonPointer.parse("/materials/2/parts/0"));
        });
        assertThat(merge(theirs, theirs).conflicts()).isEmpty();
    }

    private static Condition named(String id, String text) {
        return Condition.builder().id(id).text(text).build();
    }

    private static Condition condition(String text, String material) {
        return Condition.builder().text(text).proof(material).build();
    }

    @Test
    void whatRefersToAPartStillDoesWhenItsIdChanged() {
        ServiceItem theirs =
                BASE.toBuilder().condition(condition("符合水资源规划", "report")).build();
        ServiceItem ours = BASE.toBuilder()
                .clearMaterials()
                .material(material("form", "取水许可申请表").build())
                .material(material("m2", "水资源论证报告书").copies(3).build())
                .build();
        Merge merge = merge(theirs, ours);
        assertThat(merge.isClean()).isTrue();
        assertThat(read(merge).conditions().get(0).provedBy()).containsExactly("m2");
        assertThat(read(merge).materials()).isEqualTo(ours.materials());
    }

    @Test
    void twoNewPartsWithOneIdAreToldApart() {
        ServiceItem theirs = BASE.toBuilder()
                .material(material("m3", "取水地点示意图").build())
                .condition(condition("地点明确", "m3"))
                .build();
        ServiceItem ours = BASE.toBuilder()
                .material(material("m3", "公章备案证明").build())
                .condition(condition("印章已备案", "m3"))
                .build();
        Merge merge = merge(theirs, ours);
        assertThat(merge.isClean()).isTrue();
        assertThat(read(merge).materials())
                .extracting(ItemMaterial::id)
                .containsOnlyOnce("m3")
                .hasSize(4);
        read(merge)
                .conditions()
                .forEach(condition -> assertThat(read(merge).materials())
                        .filteredOn(material -> condition.provedBy().contains(material.id()))
                        .extracting(ItemMaterial::name)
                        .containsExactly(condition.text().startsWith("地点") ? "取水地点示意图" : "公章备案证明"));
    }

    @Test
    void anIdThatWasGivenToANewPartIsNotThereTwice() {
        ServiceItem base = BASE.toBuilder().condition(named("c1", "符合规划")).build();
        ServiceItem theirs = BASE.toBuilder()
                .condition(named("c1", "地点明确"))
                .condition(named("c2", "符合规划"))
                .build();
        ServiceItem ours = base.toBuilder().timeLimits(promised(10)).build();
        ServiceItem both = theirs.toBuilder().timeLimits(promised(10)).build();
        assertThat(read(Merge.of(base, theirs, ours, Matching.VERSIONS))).isEqualTo(both);
        assertThat(read(Merge.of(base, ours, theirs, Matching.VERSIONS))).isEqualTo(both);
    }

    @Test
    void aReferenceToAPartThatTheOtherSideRemovedIsAConflict() {
        ServiceItem theirs = BASE.toBuilder()
                .clearMaterials()
                .material(BASE.materials().get(0))
                .build();
        ServiceItem ours =
                BASE.toBuilder().condition(condition("符合水资源规划", "report")).build();
        Merge merge = merge(theirs, ours);
        assertThat(merge.conflicts()).extracting(Conflict::reason).containsExactly(ConflictReason.REFERENCE_LOST);
        Conflict lost = merge.conflicts().get(0);
        assertThat(lost.inMerged()).isEqualTo(JsonPointer.parse("/conditions/0/provedBy/0"));
        assertThat(lost.inOurs()).isEqualTo(lost.inMerged());
        assertThat(lost.ours()).isEqualTo(JsonValue.of("report"));
        assertThat(lost.theirs()).isNull();
        assertThat(lost.base()).isNull();
    }

    @Test
    void aReferenceThatWasLeftBehindByTheSideItselfIsNotLostByMerging() {
        ServiceItem base =
                BASE.toBuilder().condition(condition("符合水资源规划", "report")).build();
        ServiceItem theirs = base.toBuilder()
                .clearMaterials()
                .material(BASE.materials().get(0))
                .build();
        ServiceItem ours = base.toBuilder().timeLimits(promised(10)).build();
        Merge merge = Merge.of(base, theirs, ours, Matching.VERSIONS);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(read(merge))
                .isEqualTo(theirs.toBuilder().timeLimits(promised(10)).build());
    }

    @Test
    void aReferenceToNothingIsNotGivenThePartThatHadTheIdBefore() {
        ServiceItem theirs = BASE.toBuilder()
                .clearMaterials()
                .material(BASE.materials().get(0))
                .material(material("paper", "水资源论证报告书").copies(3).build())
                .condition(condition("符合水资源规划", "report"))
                .build();
        ServiceItem ours = BASE.toBuilder().timeLimits(promised(10)).build();
        Merge merge = merge(theirs, ours);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(read(merge))
                .isEqualTo(theirs.toBuilder().timeLimits(promised(10)).build());
    }

    @Test
    void onlyOneKindMerges() {
        Material other = Material.builder().build();
        assertThatThrownBy(() -> Merge.of(BASE, other, BASE, Matching.VERSIONS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
