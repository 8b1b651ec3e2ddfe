package org.sitong.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;

/** A made-up row in the form of the portal; no such item and no such organ exists. */
final class PortalRow {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    private PortalRow() {
        with("TASK_CODE", "11990100MB00000000344019900100201");
        with("ORGCODE", "MB0000000").with("TASK_TYPE_TEXT", "行政许可").with("LIMIT_SCENE_NUM", "1");
        with("CATANAME", "云朵采集许可").with("DEPT_NAME", "虚构市云务局 ").with("AREA_CODE_TEXT", "虚构省虚构市");
        with("parentCatalogId", "44019900100Y").with("TASK_TYPE", "01").with("CATAID", "440199001002");
        with("TASK_NAME", "云朵采集许可（变更）(换证)").with("subTaskName", "换证").with("parentCatalogName", "云朵采集许可");
        with("URL", "https://example.org/").with("AREACODE", "990100").with("subCatalogName", "云朵采集许可（变更）");
        with("ONLINECHECK", "1").with("matter_name", "云朵采集许可（变更）").with("matter_short", "无");
        with("matter_daily", "采云证，换采云证")
                .with("matter_code", "11990100MB00000000300019900100217")
                .with("matter_level", "市级");
        with("visit_number", "1").with("co_department", "省级云务（审核）").with("handle_location", "办理地点：云路1号");
        with("handle_time", "20日").with("handle_time_limit", "5(工作日)").with("matter_type", "行政许可");
        with("accept_standard", "会飞。").with("consult_phone", "000-00000001").with("courier_service", "是");
        with("bear_paltform", "云平台").with("complain_phone", "无").with("online_book", "是");
        with("online_book_addr", "无").with("district", "市级");
        list("theme_category", "其他").list("service_object_name", "自然人", "其他组织");
        list("material_intro", "申请表", "身份证件、复印件");
        members.put("_id", new JsonValue.JsonObject(Map.of("$oid", JsonValue.of("000000000000000000000001"))));
        members.put("TASK_STATE", JsonValue.NULL);
        members.put("TASK_TAG", JsonValue.NULL);
    }

    static PortalRow row() {
        return new PortalRow();
    }

    PortalRow with(String field, String text) {
        return with(field, JsonValue.of(text));
    }

    PortalRow with(String field, JsonValue value) {
        members.put(field, value);
        return this;
    }

    PortalRow without(String field) {
        members.remove(field);
        return this;
    }

    PortalRow list(String field, String... texts) {
        return with(
                field,
                new JsonValue.JsonArray(
                        List.of(texts).stream().map(JsonValue::of).toList()));
    }

    List<String> fields() {
        return List.copyOf(members.keySet());
    }

    String line() {
        return DocumentWriter.compactJson().write(new JsonValue.JsonObject(members));
    }
}
