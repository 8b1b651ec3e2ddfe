package org.sitong.validation.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A test case: what was tested, and what came of it. It passes unless something else is said. */
final class JunitCase {

    /** What may come of a case. */
    enum Result {
        PASSED(""),
        FAILURE("failure"),
        SKIPPED("skipped"),
        ERROR("error");

        private final String element;

        Result(String element) {
            this.element = element;
        }
    }

    private final String className;
    private final String name;
    private Result result = Result.PASSED;
    private String message = "";
    private String type = "";
    private String text = "";

    JunitCase(String className, String name) {
        this.className = className;
        this.name = name;
    }

    JunitCase failure(String reason, String sort, String details) {
        result = Result.FAILURE;
        message = reason;
        type = sort;
        text = details;
        return this;
    }

    JunitCase skipped(String reason) {
        result = Result.SKIPPED;
        message = reason;
        return this;
    }

    JunitCase error(String cause) {
        result = Result.ERROR;
        message = cause;
        return this;
    }

    JunitCase output(String details) {
        text = details;
        return this;
    }

    static String count(List<JunitCase> cases, Result result) {
        return Long.toString(
                cases.stream().filter(each -> each.result == result).count());
    }

    void write(Xml xml) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("classname", className);
        names.put("name", name);
        if (result == Result.PASSED && text.isEmpty()) {
            xml.empty("testcase", names);
            return;
        }
        xml.open("testcase", names);
        if (result == Result.PASSED) {
            xml.element("system-out", Map.of(), text);
        } else {
            xml.element(result.element, attributes(), text);
        }
        xml.close("testcase");
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("message", message);
        if (!type.isEmpty()) {
            attributes.put("type", type);
        }
        return attributes;
    }
}
