package org.sitong.validation.report;

import java.util.List;
import org.sitong.validation.internal.text.Xml;

/** A test case: what was tested, and what came of it. It passes unless something else is said. */
final class JunitCase {

    /** What may come of a case. */
    enum Result {
        PASSED,
        FAILURE,
        SKIPPED,
        ERROR
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
        String[] names = {"classname", className, "name", name};
        if (result == Result.PASSED && text.isEmpty()) {
            xml.empty("testcase", names);
            return;
        }
        xml.open("testcase", names);
        switch (result) {
            case PASSED -> xml.element("system-out", text);
            case FAILURE -> xml.element("failure", text, "message", message, "type", type);
            case SKIPPED -> xml.element("skipped", text, "message", message);
            case ERROR -> xml.element("error", text, "message", message);
        }
        xml.close("testcase");
    }
}
