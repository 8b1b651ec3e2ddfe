package org.sitong.compat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** What the host does with its own version of the schema validator. */
final class OwnValidator {
    private static final String SCHEMA = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
            + "\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"}}}";

    private OwnValidator() {}

    static String verdicts() {
        return messages("{\"name\":\"四同\"}") + " " + messages("{\"name\":1}") + " " + messages("{}");
    }

    private static String messages(String document) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SCHEMA)
                .validate(document, InputFormat.JSON)
                .toString();
    }
}
